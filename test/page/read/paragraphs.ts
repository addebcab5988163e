/** A paragraph about an invented event, long enough to be one; different for each number. */
export function paragraph(number: number): string {
  return (
    `In part ${number} of the account, the harbour guard of Tessel said that its boats, which had left ` +
    `before dawn, met the ferry off Cape Orne, and that nobody on either side was hurt, a claim the ` +
    `islanders of Venn did not confirm on day ${number}.`
  );
}

/** `count` paragraphs as `<p>` elements. */
export function paragraphs(count: number, first = 1): string {
  return Array.from({ length: count }, (_, at) => `<p>${paragraph(first + at)}</p>`).join('\n');
}

/** Verbs of the second baseline, as one would write it in five minutes. */
const VERB =
  /\b(?:said|says|say|saying|told|tells|added|adds|claimed|claims|argued|argues|called|calls|warned|warns|according to|stated|states|insisted|insists|announced|denied|accused|asked|wrote|believes?|thinks?)\b/iu;
const SIGN = /''|``|["“”]/gu;

/** “Stands between quotation marks”, counted within its paragraph. */
export function insideMarks(text: string, start: number): boolean {
  const paragraph = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  let open = false;
  for (const [sign] of paragraph.matchAll(SIGN))
    open = sign === '“' || sign === '``' ? true : sign === '”' ? false : !open;
  return open;
}

/** Inside marks, or a reporting verb anywhere in the sentence. */
export function marksOrVerb(text: string, start: number): boolean {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start));
  const stops = [text.indexOf('. ', start), text.indexOf('\n', start)].filter((at) => at >= 0);
  return (
    insideMarks(text, start) || VERB.test(text.slice(from + 1, Math.min(text.length, ...stops)))
  );
}

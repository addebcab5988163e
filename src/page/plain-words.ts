/** Words as they compare whatever the page's case and white space: a selection against what was read. */
export function plainWords(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').replace(/[’‘]/gu, "'").trim();
}

/** What every editor holds at first: words that a page would have marked. */
export const LINES = [
  'The rogue militias near Baghdad left at dawn.',
  'Tehran calls them the resistance; Washington calls them Iranian-backed militias.',
];
export const HTML = LINES.map((line) => `<p>${line}</p>`).join('');

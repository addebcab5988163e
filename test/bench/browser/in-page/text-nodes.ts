/** All text nodes of the page with text in them, in document order. */
export function textNodes(): Text[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
  return nodes;
}

/** The floor: a bare walk over the text nodes that reads every character. */
export function floor(): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let sum = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data } = node as Text;
    for (let at = 0; at < data.length; at++) sum ^= data.charCodeAt(at);
  }
  return sum;
}

/** A place of a match in one text node, in UTF-16 units. */
export interface Place {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

const NAME = 'bench';

/** Marks places as a plain highlighter does: all of them, by one highlight, underlined. */
export function mark(places: readonly Place[]): number {
  const highlight = new Highlight();
  for (const { node, start, end } of places) {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    highlight.add(range);
  }
  CSS.highlights.set(NAME, highlight);
  return highlight.size;
}

export const unmark = (): void => void CSS.highlights.delete(NAME);

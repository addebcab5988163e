import { plainWords } from '../plain-words';
import { liveRange, type Mark } from './mark';

/** The mark that the reader's selection touches, else the first one of these words; null: there is none. */
export function markOfWords(
  document: Document,
  marks: readonly Mark[],
  words: string,
): Mark | null {
  const selected = selectionIn(document);
  const touched = selected && marks.find((mark) => touches(selected, mark));
  if (touched) return touched;
  const wanted = plainWords(words);
  return marks.find(({ finding }) => plainWords(finding.text) === wanted) ?? null;
}

/** The range that the reader has selected in a document; null: nothing. */
export function selectionIn(document: Document): Range | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  return selection.getRangeAt(0);
}

function touches(selected: Range, mark: Mark): boolean {
  if (!selected.intersectsNode(mark.place.startNode)) return false;
  const range = liveRange(mark);
  return (
    range !== null &&
    selected.compareBoundaryPoints(Range.START_TO_END, range) > 0 &&
    selected.compareBoundaryPoints(Range.END_TO_START, range) < 0
  );
}

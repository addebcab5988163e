import { clearMarks } from './clear-marks';
import { CURRENT_MARK, CURRENT_MARK_DARK } from './mark-name';

/** The page's highlight registry, as far as it is ours. */
export interface Highlights {
  add(name: string, range: Range): void;
  remove(name: string, range: Range): void;
  /** Puts back what the page took out of the registry. */
  restore(): void;
  /** Draws the mark whose card is open; null: none. */
  setCurrent(range: Range | null, dark: boolean): void;
  /** Takes every name of ours out of the registry, an older script's too. */
  clear(): void;
}

/**
 * Keeps its own map of highlights and never reads the registry: iterating it from a Firefox content
 * script throws. Empty highlights are taken out, so that an unmarked page has none.
 */
export function highlights(): Highlights {
  const own = new Map<string, { highlight: Highlight; size: number }>();
  const add = (name: string, range: Range) => {
    let entry = own.get(name);
    if (!entry) {
      entry = { highlight: new Highlight(), size: 0 };
      own.set(name, entry);
      CSS.highlights.set(name, entry.highlight);
    }
    entry.highlight.add(range);
    entry.size += 1;
  };
  const remove = (name: string, range: Range) => {
    const entry = own.get(name);
    if (!entry || !entry.highlight.delete(range)) return;
    entry.size -= 1;
    if (entry.size > 0) return;
    own.delete(name);
    CSS.highlights.delete(name);
  };
  const setCurrent = (range: Range | null, dark: boolean) => {
    CSS.highlights.delete(CURRENT_MARK);
    CSS.highlights.delete(CURRENT_MARK_DARK);
    if (range) CSS.highlights.set(dark ? CURRENT_MARK_DARK : CURRENT_MARK, new Highlight(range));
  };
  const clear = () => {
    own.clear();
    clearMarks();
  };
  const restore = () => {
    for (const [name, { highlight }] of own)
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  };
  return { add, remove, restore, setCurrent, clear };
}

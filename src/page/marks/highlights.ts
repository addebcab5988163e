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

/** A window, the top one or a frame's: each has a registry of its own. */
type View = Window & typeof globalThis;

interface Drawn {
  readonly highlight: Highlight;
  size: number;
}

/**
 * A frame's window as the page has it. Through the wrapper that Firefox puts round it for a content script,
 * `CSS.highlights` is the registry of the top window.
 */
function bare(view: View): View {
  if (view === globalThis.window) return view;
  return (view as View & { readonly wrappedJSObject?: View }).wrappedJSObject ?? view;
}

/** The window that draws a range; null once its document has none. */
function viewOf({ startContainer }: Range): View | null {
  return (startContainer.ownerDocument?.defaultView ?? null) as View | null;
}

/**
 * Keeps its own map of highlights and never reads the registry: iterating it from a Firefox content
 * script throws. Empty highlights are taken out, so that an unmarked page has none.
 */
export function highlights(): Highlights {
  const byView = new Map<View, Map<string, Drawn>>();
  let current: View | null = null;
  const add = (name: string, range: Range) => {
    const view = viewOf(range);
    if (!view) return;
    const own = byView.get(view) ?? new Map<string, Drawn>();
    byView.set(view, own);
    let entry = own.get(name);
    if (!entry) {
      entry = { highlight: new (bare(view).Highlight)(), size: 0 };
      own.set(name, entry);
      bare(view).CSS.highlights.set(name, entry.highlight);
    }
    entry.highlight.add(range);
    entry.size += 1;
  };
  const remove = (name: string, range: Range) => {
    for (const [view, own] of byView) {
      const entry = own.get(name);
      if (!entry || !entry.highlight.delete(range)) continue;
      entry.size -= 1;
      if (entry.size > 0) return;
      own.delete(name);
      bare(view).CSS.highlights.delete(name);
      if (own.size === 0) byView.delete(view);
      return;
    }
  };
  const setCurrent = (range: Range | null, dark: boolean) => {
    if (current)
      for (const name of [CURRENT_MARK, CURRENT_MARK_DARK])
        bare(current).CSS.highlights.delete(name);
    current = range && viewOf(range);
    if (!range || !current) return;
    const { CSS: css, Highlight: Make } = bare(current);
    css.highlights.set(dark ? CURRENT_MARK_DARK : CURRENT_MARK, new Make(range));
  };
  const clear = () => {
    for (const view of byView.keys()) clearMarks(bare(view));
    byView.clear();
    clearMarks();
  };
  const restore = () => {
    for (const [view, own] of byView)
      for (const [name, { highlight }] of own)
        if (!bare(view).CSS.highlights.has(name)) bare(view).CSS.highlights.set(name, highlight);
  };
  return { add, remove, restore, setCurrent, clear };
}

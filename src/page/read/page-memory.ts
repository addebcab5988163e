import { keptOf, type Kept } from './kept-outline';
import type { Outline } from './outline';
import type { ReadOptions } from './page-text';

/** What is known of a page from its last reading, and where it changed since. */
export interface PageMemory {
  /** Something changed in this node, or among its children. */
  touch(node: Node): void;
  /** A reading begins: what it may take over. Nothing, where the page is to be read another way than before. */
  begin(options: ReadOptions): Kept | null;
  /** The page was walked to its end. */
  end(outline: Outline, options: ReadOptions): void;
}

/** Nothing read yet. */
export function pageMemory(): PageMemory {
  let changed = new Set<Node>();
  let last: { readonly outline: Outline; readonly options: ReadOptions } | null = null;
  return {
    touch(node) {
      for (let at: Node | null = node; at && !changed.has(at); at = outwards(at)) changed.add(at);
    },
    begin(options) {
      const before = last;
      const since = changed;
      // Taken over piece by piece, so that a reading that is given up leaves nothing to go on from.
      last = null;
      changed = new Set();
      if (!before || !options.visible || !isSameWay(before.options, options)) return null;
      return keptOf(before.outline, (element) => since.has(element), options.visible);
    },
    end(outline, options) {
      last = { outline, options };
    },
  };
}

/** What holds a node: its parent, or the element whose shadow root or frame it is in. */
function outwards(node: Node): Node | null {
  if (node.parentNode) return node.parentNode;
  if ('host' in node) return node.host as Element;
  return (node as Document).defaultView?.frameElement ?? null;
}

function isSameWay(a: ReadOptions, b: ReadOptions): boolean {
  return a.wholePage === b.wholePage && a.skip === b.skip && a.onRoot === b.onRoot;
}

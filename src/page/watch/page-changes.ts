/** Attributes that hide, show or shut text by themselves, and those that say what an element is. */
const TELLING = (
  'hidden aria-hidden open contenteditable lang inert ' +
  'id role itemprop href rel name data-testid slot'
).split(' ');

/** Attributes that may do so by way of a style sheet. */
const STYLING = ['class', 'style'];

/** Elements that hold no readable text, or none yet: a page may add and drop them as it likes. */
const MUTE = new Set(
  'SCRIPT STYLE LINK META IFRAME IMG PICTURE VIDEO AUDIO CANVAS NOSCRIPT TEMPLATE OBJECT EMBED'.split(
    ' ',
  ),
);

/** What a batch of changes may have changed. */
export interface PageChange {
  /** Text or its blocks. */
  readonly text: boolean;
  /** Elements whose class changed, and those whose style attribute did. */
  readonly classes: ReadonlySet<Element>;
  readonly styles: ReadonlySet<Element>;
  /** All nodes that changed themselves or have other children now. */
  readonly places: ReadonlySet<Node>;
}

/** What an observer of a page is told of. */
export const WATCHED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: [...TELLING, ...STYLING],
};

/** What a batch of records may have changed. Changes of `ours` are left out. */
export function summaryOf(
  records: readonly MutationRecord[],
  ours: (node: Node) => boolean,
): PageChange {
  let text = false;
  const classes = new Set<Element>();
  const styles = new Set<Element>();
  const places = new Set<Node>();
  for (const record of records) {
    if (ours(record.target)) continue;
    places.add(record.target);
    const name = record.attributeName;
    if (name === 'class') classes.add(record.target as Element);
    else if (name === 'style') styles.add(record.target as Element);
    else text ||= name !== null || record.type === 'characterData' || movesText(record, ours);
  }
  return { text, classes, styles, places };
}

function movesText(record: MutationRecord, ours: (node: Node) => boolean): boolean {
  for (const nodes of [record.addedNodes, record.removedNodes])
    for (let i = 0; i < nodes.length; i += 1) {
      const node = nodes[i] as Node;
      if (!ours(node) && mayHoldText(node)) return true;
    }
  return false;
}

function mayHoldText(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).length > 0;
  return node.nodeType === Node.ELEMENT_NODE && !MUTE.has(node.nodeName.toUpperCase());
}

import { summaryOf, type PageChange, WATCHED } from './page-changes';

/** When custom elements without a shadow root are looked at again, milliseconds after they were read. */
const LOOK_AGAIN_MS = [300, 1500, 5000];
/** Custom elements that are remembered for that. */
const HOSTS_MAX = 500;

/** Everything of a page that has to be watched for changes. */
export interface FollowedRoots {
  /** A shadow root or a frame's document that was read. */
  readonly onRoot: (root: ShadowRoot | Document) => void;
  /** A custom element that may yet get a shadow root. */
  readonly onHost: (element: Element) => void;
}

/**
 * Reports what the page changes, before it is painted (mutation observers run as microtasks), in the
 * document and in the shadow roots and frames that were read. Changes of `ours` are not reported.
 */
export function watchRoots(
  document: Document,
  signal: AbortSignal,
  ours: (node: Node) => boolean,
  onChange: (change: PageChange) => void,
): FollowedRoots {
  const known = new WeakSet<Node>();
  const frames = new WeakSet<Node>();
  const observer = new MutationObserver((records) => {
    const change = summaryOf(records, ours);
    const text = change.text || records.some((record) => drops(record, frames));
    if (change.places.size > 0) onChange({ ...change, text });
  });
  const tell = (place: Node) =>
    onChange({ text: true, classes: new Set(), styles: new Set(), places: new Set([place]) });
  const onRoot = (root: ShadowRoot | Document) => {
    if (known.has(root)) return;
    known.add(root);
    observer.observe(root, WATCHED);
    if (!('defaultView' in root)) return;
    root.addEventListener('load', onLoad, { capture: true, signal });
    const frame = root.defaultView?.frameElement;
    if (frame) frames.add(frame);
  };
  const onLoad = ({ target }: Event) => {
    const { localName, contentDocument } = target as HTMLIFrameElement;
    if (localName === 'iframe' && contentDocument) tell(target as Element);
  };
  onRoot(document);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { onRoot, onHost: lateHosts(signal, tell) };
}

/** True for a record of a frame that was read and is gone. */
function drops({ removedNodes }: MutationRecord, frames: WeakSet<Node>): boolean {
  for (let at = 0; at < removedNodes.length; at++)
    if (frames.has(removedNodes[at] as Node)) return true;
  return false;
}

/** Remembers custom elements until they have a shadow root, for a while. */
function lateHosts(signal: AbortSignal, tell: (host: Element) => void): (host: Element) => void {
  const hosts = new Set<Element>();
  const seen = new WeakSet<Element>();
  let timers: ReturnType<typeof setTimeout>[] = [];
  const look = () => {
    for (const host of Array.from(hosts)) {
      if (!host.shadowRoot) continue;
      hosts.delete(host);
      tell(host);
    }
  };
  const end = () => {
    look();
    hosts.clear();
    timers = [];
  };
  signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return (host) => {
    if (seen.has(host) || hosts.size >= HOSTS_MAX) return;
    seen.add(host);
    hosts.add(host);
    if (timers.length === 0)
      timers = LOOK_AGAIN_MS.map((ms, at) =>
        setTimeout(at === LOOK_AGAIN_MS.length - 1 ? end : look, ms),
      );
  };
}

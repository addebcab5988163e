import { isReadable } from '../is-readable';

/** Narrower or lower frames hold no text to read, CSS pixels: counters, buttons, advertisements' helpers. */
const LEAST_WIDTH = 160;
const LEAST_HEIGHT = 40;

/** The document in a frame, where it is of the page's own origin and is read at all; else null. */
export function frameDocument(frame: HTMLIFrameElement): Document | null {
  const inner = frame.contentDocument ?? null;
  if (!inner?.body || !isReadable(inner) || inner.designMode === 'on') return null;
  return frame.clientWidth < LEAST_WIDTH || frame.clientHeight < LEAST_HEIGHT ? null : inner;
}

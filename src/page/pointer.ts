import type { Hit } from './marks/mark-at';

/** How long a pointer rests on a mark before its card opens, and before its details are asked for; milliseconds. */
const REST_MS = 350;
const PREPARE_MS = 120;

/** How long a pointer may be off the card and its word before the card closes. */
const LEAVE_MS = 300;

/** Moving less than this is resting, CSS pixels. */
const STILL_PX = 4;

/** How far off a finger may tap, CSS pixels. */
const TAP_SLOP = 6;

/** What takes a click for itself: a tap there is the page's. */
const TAKEN =
  'a[href],button,input,select,textarea,label,summary,video,audio,[role=button],[role=link],[onclick]';

/** What the pointer's moves lead to. */
export interface PointerTargets {
  /** The mark at a point of the top document's viewport, as all points here are. */
  at(x: number, y: number, slop?: number): Hit | null;
  /** Where this window's viewport begins in the top document's. */
  offset(): { readonly x: number; readonly y: number };
  /** The pointer came to rest on a mark: its card may be wanted soon. */
  onPrepare(hit: Hit): void;
  /** The pointer rested on a mark, or a finger tapped it. */
  onOpen(hit: Hit, x: number, y: number): void;
  /** The pointer went away from the card, or the reader clicked elsewhere. */
  onLeave(): void;
  /** True while a card is open, and on the card or its word. */
  isOpen(): boolean;
  isPinned(): boolean;
  reaches(x: number, y: number): boolean;
  isOurs(target: EventTarget | null): boolean;
}

/** Follows mouse and fingers without ever taking an event from the page. */
export function watchPointer(window: Window, signal: AbortSignal, targets: PointerTargets): void {
  const options = { capture: true, passive: true, signal };
  const rest = restWatch(window, targets);
  const leave = leaveWatch(targets);
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerType === 'touch') return;
      const at = pointOf(event, targets);
      leave.moved(at.x, at.y);
      rest.moved(event, at);
    },
    options,
  );
  window.addEventListener('pointerdown', rest.stop, options);
  window.document.documentElement.addEventListener(
    'pointerleave',
    () => {
      rest.stop();
      leave.moved(-1, -1);
    },
    { passive: true, signal },
  );
  window.addEventListener('click', (event) => onClick(window, event, targets), options);
  signal.addEventListener(
    'abort',
    () => {
      rest.stop();
      leave.stop();
    },
    { once: true },
  );
}

/** Where an event happened, in the top document's viewport. */
function pointOf(event: MouseEvent, targets: PointerTargets): { x: number; y: number } {
  const { x, y } = targets.offset();
  return { x: event.clientX + x, y: event.clientY + y };
}

/** By what it has: a frame's nodes are made by another window's constructors. */
function isNode(target: EventTarget | undefined): target is Node {
  return target !== undefined && 'nodeType' in target;
}

function restWatch(window: Window, targets: PointerTargets) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let x = -99;
  let y = -99;
  /** Mark whose card the reader closed while the pointer was on it: not opened again until it was left. */
  let shown: Hit['mark'] | null = null;

  const stop = () => clearTimeout(timer);
  const prepare = () => {
    const hit = targets.at(x, y);
    if (!hit || hit.mark !== shown) shown = null;
    if (!hit || shown || selects(window, hit)) return;
    targets.onPrepare(hit);
    timer = setTimeout(() => open(hit), REST_MS - PREPARE_MS);
  };
  const open = (before: Hit) => {
    const hit = targets.at(x, y);
    if (hit?.mark !== before.mark) return;
    shown = hit.mark;
    targets.onOpen(hit, x, y);
  };
  const moved = (event: PointerEvent, at: { readonly x: number; readonly y: number }) => {
    if (Math.abs(at.x - x) < STILL_PX && Math.abs(at.y - y) < STILL_PX) return;
    stop();
    ({ x, y } = at);
    if (event.buttons === 0 && !targets.isOurs(event.target))
      timer = setTimeout(prepare, PREPARE_MS);
  };
  return { moved, stop };
}

/** True while the reader has selected text there: the card would be in the way. */
function selects(window: Window, { mark }: Hit): boolean {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return false;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(mark.place.startNode);
}

function leaveWatch(targets: PointerTargets) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const moved = (x: number, y: number) => {
    if (!targets.isOpen() || targets.isPinned()) return;
    if (targets.reaches(x, y)) return stop();
    timer ??= setTimeout(() => {
      stop();
      if (!targets.isPinned()) targets.onLeave();
    }, LEAVE_MS);
  };
  return { moved, stop };
}

function onClick(window: Window, event: MouseEvent, targets: PointerTargets): void {
  const target = event.composedPath()[0];
  if (targets.isOurs(event.target) || !isNode(target)) return;
  const { pointerType } = event as PointerEvent;
  const element = target.nodeType === 1 ? (target as Element) : target.parentElement;
  const isTap = pointerType === 'touch' || pointerType === 'pen';
  const free = isTap && !element?.closest(TAKEN) && window.getSelection()?.isCollapsed !== false;
  const { x, y } = pointOf(event, targets);
  const hit = free ? targets.at(x, y, TAP_SLOP) : null;
  if (hit) targets.onOpen(hit, x, y);
  else if (targets.isOpen() && !targets.reaches(x, y)) targets.onLeave();
}

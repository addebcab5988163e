import type { CardStrings } from '../card-strings';
import type { OwnHues } from '../own-hues';
import type { Mark } from '../marks/mark';
import { openCardHost, type CardHost } from './card-host';
import type { CardActions, CardSubject, Ui } from './card-subject';
import { cardView, type CardView } from './card-view';
import { followWord } from './follow-word';
import { elementMaker } from './make-element';

/** How a card comes to be open. */
export interface CardOpening {
  readonly mark: Mark;
  readonly subject: CardSubject;
  readonly dark: boolean;
  /** The reader's own colours. */
  readonly own: OwnHues | null;
  /** A point on the line that the card belongs to (the pointer's); null: the word's first line. */
  readonly point: { readonly x: number; readonly y: number } | null;
  /** `focus`: by keyboard, focus goes into the card and back when it closes; `pinned`: stays until closed. */
  readonly how: 'pointer' | 'pinned' | 'focus';
}

/** The page's one card. */
export interface Card {
  readonly mark: Mark | null;
  readonly host: Element | null;
  /** True once the reader did something in it: then it stays until closed on purpose. */
  readonly pinned: boolean;
  open(opening: CardOpening, actions: CardActions): CardView;
  close(): void;
  /** True for points on the card, on its word, and on the way between them. */
  reaches(x: number, y: number): boolean;
}

/** No card yet. Ends with the signal. `strings` is asked for the first card; `onClose` is told after each that closes. */
export function createCard(
  document: Document,
  signal: AbortSignal,
  strings: () => CardStrings,
  onClose: () => void,
): Card {
  let known: Ui | null = null;
  let now: OpenCard | null = null;

  const close = () => {
    const was = now;
    now = null;
    if (!was) return;
    was.end();
    onClose();
  };
  signal.addEventListener('abort', close, { once: true });

  return {
    get mark() {
      return now?.mark ?? null;
    },
    get host() {
      return now?.host.element ?? null;
    },
    get pinned() {
      return now?.pinned() ?? false;
    },
    open(opening, actions) {
      const back = now?.backTo ?? null;
      now?.end(false);
      const ui = (known ??= { make: elementMaker(document), strings: strings() });
      const view = cardView(ui, opening.subject, actions);
      now = showCard(document, ui, opening, view, close, back);
      return view;
    },
    close,
    reaches: (x, y) => now?.reaches(x, y) ?? false,
  };
}

interface OpenCard {
  readonly mark: Mark;
  readonly host: CardHost;
  /** Where focus was before the first card of a walk through the marks. */
  readonly backTo: HTMLElement | null;
  pinned(): boolean;
  reaches(x: number, y: number): boolean;
  end(giveBack?: boolean): void;
}

function showCard(
  document: Document,
  { strings }: Ui,
  { mark, dark, own, point, how }: CardOpening,
  view: CardView,
  close: () => void,
  back: HTMLElement | null,
): OpenCard {
  const active = document.activeElement;
  const focus = how === 'focus';
  const backTo = back ?? (focus && active instanceof HTMLElement ? active : null);
  const host = openCardHost(document, own);
  const { panel } = host;
  const stop = new AbortController();
  const { signal } = stop;
  let pinned = how !== 'pointer';
  panel.lang = strings.lang;
  panel.dir = strings.dir;
  panel.classList.toggle('dark', dark);
  panel.append(...view.nodes);
  const follow = followWord(mark, point, panel, close);
  if (focus) panel.focus({ preventScroll: true });

  const window = document.defaultView ?? globalThis;
  const quiet = { capture: true, passive: true, signal };
  // A word in a frame moves when either scrolls.
  for (const view of new Set([window, mark.box.ownerDocument.defaultView ?? window])) {
    view.addEventListener('scroll', follow.later, quiet);
    view.addEventListener('resize', follow.later, quiet);
  }
  window.addEventListener('keydown', (event) => closeOnEscape(event as KeyboardEvent), {
    capture: true,
    signal,
  });
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    if (document.activeElement === host.element) event.preventDefault();
    close();
  };
  for (const type of ['pointerdown', 'focusin', 'click'])
    panel.addEventListener(type, () => (pinned = true), { capture: true, signal });

  const removal = new MutationObserver(() => host.element.isConnected || close());
  if (host.element.parentNode) removal.observe(host.element.parentNode, { childList: true });

  return {
    mark,
    host,
    backTo,
    pinned: () => pinned,
    reaches: (x, y) => follow.reaches(x, y),
    end(giveBack = true) {
      const hadFocus = document.activeElement === host.element;
      stop.abort();
      removal.disconnect();
      host.remove();
      if (giveBack && hadFocus) backTo?.focus({ preventScroll: true });
    },
  };
}

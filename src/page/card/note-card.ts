import type { CardStrings } from '../card-strings';
import { backdrop } from '../marks/backdrop';
import { selectionIn } from '../marks/mark-of-words';
import type { OwnHues } from '../own-hues';
import { openCardHost } from './card-host';
import { elementMaker } from './make-element';
import { placeCard } from './place-card';

/** What is said of words that have no mark. */
export interface WordsNote {
  readonly words: string;
  readonly lines: readonly string[];
}

/** How a note is shown. */
export interface NoteSetting {
  readonly strings: CardStrings;
  readonly own: OwnHues | null;
  /** Ends the note, as Escape, its button and a click elsewhere do. */
  readonly signal: AbortSignal;
}

/** Opens a small card at the reader's selection. */
export function openNote(
  document: Document,
  { words, lines }: WordsNote,
  { strings, own, signal }: NoteSetting,
): void {
  const make = elementMaker(document);
  const stop = new AbortController();
  const until = AbortSignal.any([signal, stop.signal]);
  const backTo = document.activeElement;
  const host = openCardHost(document, own);
  const { panel } = host;
  const title = make('h2', { id: 'title', dir: 'auto' }, words);
  const shut = make('button', { type: 'button', class: 'close', 'aria-label': strings.close }, '×');
  const says = lines.map((line) => make('p', { class: 'voice', dir: 'auto' }, line));
  const head = make('div', { class: 'title' }, title);
  panel.append(make('header', {}, head, shut, make('div', { class: 'says' }, ...says)));
  panel.lang = strings.lang;
  panel.dir = strings.dir;
  place(document, panel);
  panel.focus({ preventScroll: true });

  const close = () => stop.abort();
  shut.addEventListener('click', close);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape' && !event.isComposing) close();
    },
    { capture: true, signal: until },
  );
  document.addEventListener(
    'pointerdown',
    ({ target }) => {
      if (target !== host.element) close();
    },
    { capture: true, passive: true, signal: until },
  );
  until.addEventListener('abort', () => {
    const hadFocus = document.activeElement === host.element;
    host.remove();
    if (hadFocus && backTo instanceof HTMLElement) backTo.focus({ preventScroll: true });
  });
}

/** Below the selection; at the top of the viewport where none is to be seen. */
function place(document: Document, panel: HTMLElement): void {
  const selected = selectionIn(document);
  const node = selected?.startContainer;
  const element = node?.nodeType === 1 ? (node as Element) : (node?.parentElement ?? null);
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const none = { left: 0, top: 0, right: width, bottom: 0 };
  const line = selected?.getClientRects()[0] ?? none;
  const rtl = element !== null && getComputedStyle(element).direction === 'rtl';
  const at = placeCard({ line, word: line, viewport: { width, height }, rtl });
  panel.classList.toggle('dark', backdrop()(element ?? document.documentElement));
  const { style } = panel;
  style.left = `${at.left}px`;
  style.top = at.top === null ? 'auto' : `${at.top}px`;
  style.bottom = at.bottom === null ? 'auto' : `${at.bottom}px`;
  style.width = `${at.width}px`;
}

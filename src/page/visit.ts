import type { Finding } from '../core/finding';
import type { CardStrings } from './card-strings';
import { createCard } from './card/card';
import { isOwnHost } from './own-host';
import type { OwnHues } from './own-hues';
import { openNote, type WordsNote } from './card/note-card';
import type { CardSubject } from './card/card-subject';
import type { Correction } from './corrections';
import type { FindingDetails } from './details-cache';
import { windowListening } from './listen-windows';
import { backdrop } from './marks/backdrop';
import { frameOffset } from './marks/frame-offset';
import { liveRange, samePlace, type Mark } from './marks/mark';
import { markOfWords } from './marks/mark-of-words';
import { markAt } from './marks/mark-at';
import type { Marks } from './marks/marks';
import { watchPointer } from './pointer';
import { nextMark, scrollToMark } from './walk';

/** What a visit asks of the page. */
export interface VisitSource {
  readonly marks: Marks;
  /** All marks of the page, those too that the reader wants not drawn. */
  made(): readonly Mark[];
  ownHues(): OwnHues | null;
  strings(): CardStrings;
  subjectOf(mark: Mark): CardSubject;
  details(finding: Finding): Promise<FindingDetails>;
  hide(label: string): void;
  correct(finding: Finding, correction: Correction | null): void;
}

/** The reader among the marks: resting on them, walking through them, reading their cards. */
export interface Visit {
  /** Element of an open card, for the reader of the page to leave out. */
  readonly host: Element | null;
  /** Call after the marks changed: listens only while there are any. */
  marksChanged(): void;
  jumpTo(index: number): boolean;
  /** The same for a mark. */
  goTo(mark: Mark): boolean;
  step(by: 1 | -1): void;
  /** Opens the card of the mark that the reader's selection touches, or of the first with these words. */
  showWords(words: string): boolean;
  note(note: WordsNote): void;
}

/** Starts with no listeners. Ends with the signal. */
export function createVisit(document: Document, signal: AbortSignal, source: VisitSource): Visit {
  const { marks } = source;
  let last: Mark | null = null;
  let noted = new AbortController();
  /** A card whose mark the reader takes away stays, to offer the way back. */
  let isCorrecting = false;
  const card = createCard(
    document,
    signal,
    () => source.strings(),
    () => marks.setCurrent(null, false),
  );
  type How = 'pointer' | 'pinned' | 'focus';

  const open = (mark: Mark, how: How, point: { x: number; y: number } | null = null) => {
    noted.abort();
    const subject = source.subjectOf(mark);
    const dark = backdrop()(mark.box);
    const view = card.open(
      { mark, subject, dark, own: source.ownHues(), point, how },
      actionsOf(mark),
    );
    last = mark;
    marks.setCurrent(mark, dark);
    void source.details(subject.finding).then(({ details, readings }) => {
      view.setDetails(details, readings);
      const next = nextMark(document, marks.all, mark, 1);
      if (next && how === 'focus') void source.details(next.finding);
    });
  };
  const goTo = (mark: Mark, how: How) => {
    const range = liveRange(mark);
    if (!range) return false;
    scrollToMark(document, mark, range);
    open(mark, how);
    return true;
  };
  const step = (by: 1 | -1) => {
    const next = nextMark(document, marks.all, card.mark ?? last, by);
    if (next) goTo(next, 'focus');
  };
  const set = (mark: Mark, correction: Correction | null) => {
    isCorrecting = true;
    source.correct(mark.finding, correction);
    isCorrecting = false;
    const now = source.made().find((one) => samePlace(mark, one));
    return now ? source.subjectOf(now) : null;
  };
  const actionsOf = (mark: Mark) => ({
    step,
    close: card.close,
    hide() {
      card.close();
      source.hide(mark.finding.label);
    },
    correct: (correction: Correction) => set(mark, correction),
    undo: () => set(mark, null),
  });
  const stands = (mark: Mark) =>
    liveRange(mark) !== null && source.made().some((one) => one === mark || samePlace(mark, one));
  const listening = windowListening(signal, (window, until) =>
    watchPointer(window, until, {
      at: (x, y, slop) => markAt(marks.near, x, y, slop),
      offset: () => frameOffset(window.document),
      onPrepare: ({ mark }) => void source.details(mark.finding),
      onOpen: ({ mark }, x, y) => card.mark !== mark && open(mark, 'pointer', { x, y }),
      onLeave: card.close,
      isOpen: () => card.mark !== null,
      isPinned: () => card.pinned,
      reaches: card.reaches,
      isOurs: isOwnHost,
    }),
  );

  return {
    get host() {
      return card.host;
    },
    step,
    goTo: (mark) => goTo(mark, 'pinned'),
    jumpTo(index) {
      const mark = source.made().find((one) => one.index === index);
      return mark ? goTo(mark, 'pinned') : false;
    },
    showWords(words) {
      const mark = markOfWords(document, source.made(), words);
      return mark ? goTo(mark, 'focus') : false;
    },
    note(note) {
      card.close();
      noted.abort();
      noted = new AbortController();
      const until = AbortSignal.any([signal, noted.signal]);
      openNote(document, note, { strings: source.strings(), own: source.ownHues(), signal: until });
    },
    marksChanged() {
      const { mark } = card;
      if (mark && !isCorrecting && !stands(mark)) card.close();
      listening.in(windowsOf(document, marks.all));
    },
  };
}

/** Windows in which the reader can meet a mark; the top one too, where the pointer may leave a card. */
function windowsOf({ defaultView }: Document, marks: readonly Mark[]): ReadonlySet<Window> {
  if (marks.length === 0 || !defaultView) return new Set();
  const windows = new Set<Window>([defaultView]);
  let last: Document | null = null;
  for (const { box } of marks) {
    const { ownerDocument } = box;
    if (ownerDocument !== last) windows.add(ownerDocument.defaultView ?? defaultView);
    last = ownerDocument;
  }
  return windows;
}

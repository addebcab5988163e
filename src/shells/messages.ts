import type { ActorDetails, LabelDetails } from '../lists/label-details';
import type { WordsNote } from '../page/card/note-card';
import type { CorrectionNote } from '../page/correction-note';
import type { OwnHues } from '../page/own-hues';
import type { MarkStyle } from '../page/page-handle';
import type { PageReport } from '../page/page-report';

/** Every message there is, by name: what is sent and what comes back. Sent through `send.ts` only. */
export interface Messages {
  /** Content → background: what the card shows of a label. */
  'label-details': { ask: { list: string; label: string }; answer: LabelDetails | null };
  /** Content → background: make sure that the pack for this page is stored; answers its storage key and what goes with it. */
  /** `lang`: what the page says, or ''; then its language is guessed from `sample`. */
  'page-pack': { ask: { url: string; lang: string; sample: string }; answer: PagePack | null };
  /** Content → background and popup: a page was read again. */
  'page-read': { ask: { marks: number; active: boolean; failed: boolean }; answer: null };
  /** Content → background: run the scripts for pages with a finding in this frame. Rejects when they cannot be. */
  'run-marking': { ask: Record<string, never>; answer: null };
  /** Content → background: draw marks in this tab in these colours of the reader's, no longer in those. */
  'own-hues': { ask: { before: OwnHues | null; now: OwnHues | null }; answer: null };
  /** Content → background: the card's “Hide this label”. */
  'hide-label': { ask: { label: string }; answer: null };
  /** Content → background: the card's “Wrong?”, said or taken back. */
  correction: { ask: CorrectionNote; answer: null };
  /** Popup → background: what every side calls these actors. */
  'actor-details': { ask: { list: string; actor: string }; answer: ActorDetails | null };
  /** Options → background: look for a newer version of a subscribed list. */
  'update-list': { ask: { list: string }; answer: null };
  /** Popup → content: the page's report, or null while nothing was read. */
  'page-report': { ask: Record<string, never>; answer: PageReport | null };
  /** Popup → content: scroll to a finding and open its card. */
  'page-jump': { ask: { index: number }; answer: boolean };
  /** Popup → content: read the whole page, menus and comments too, or the story alone again. */
  'page-whole': { ask: { whole: boolean }; answer: null };
  /** Background → content: open the card of the mark that the selection touches, or of the first with these words. */
  'page-words': { ask: { words: string }; answer: boolean };
  /** Background → content: say at the selection why these words have no mark. */
  'page-note': { ask: WordsNote; answer: null };
  /** Popup and commands → content: next or previous mark. */
  'page-step': { ask: { by: 1 | -1 }; answer: null };
}

/** Where a page's pack lies and what its card and report need beside it. */
export interface PagePack {
  /** Key in `storage.local`. */
  readonly key: string;
  readonly outlet: PageReport['outlet'];
  /** Whose organ the outlet is, in a sentence, or null. */
  readonly outletNote: string | null;
  /** How the reader wants marks drawn. */
  readonly style: MarkStyle;
}

export type MessageName = keyof Messages;

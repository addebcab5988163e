import type { TermList } from '../../lists/term-list';
import type { MarkStyle } from '../../page/page-handle';
import type { KeptCorrection } from '../store/correction-store';
import type { Settings } from '../settings';
import type { SyncProblem } from '../store/sync-switches';
import type { Dropped, ShelfActions, ShelfFacts } from './shelf-state';

/** One term list in the overview. */
export interface OptionsList {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly on: boolean;
  readonly labels: number;
  /** Labels of which at least one use has a source. */
  readonly sourced: number;
  readonly maker: string;
  readonly license: string;
  /** `2026-11-22`, or less exact. */
  readonly updated: string;
  readonly shelf: ShelfFacts;
}

/** A key of the browser for one of our commands. */
export interface OptionsShortcut {
  readonly command: 'next' | 'previous' | 'toggle';
  /** As the browser writes it (`Alt+Shift+N`); empty: none set. */
  readonly keys: string;
}

/** All that the options page shows: plain data. */
export interface OptionsState {
  /** `location.hash` without `#`: `lists`, `lists/us-iran-iraq`, `appearance`, … */
  readonly route: string;
  readonly settings: Settings;
  /** Null while they load. */
  readonly lists: readonly OptionsList[] | null;
  /** Hosts read without asking. */
  readonly newsSites: number;
  /** The hidden labels, with the text that names each. */
  readonly hidden: readonly { readonly id: string; readonly text: string }[];
  /** What the reader set right on pages, oldest first. */
  readonly corrections: readonly KeptCorrection[];
  /** Lists of the reader's that were damaged and had to go. */
  readonly dropped: readonly Dropped[];
  /** Why the reader's other browsers did not get the switches, or null. */
  readonly syncProblem: SyncProblem | null;
  readonly shortcuts: readonly OptionsShortcut[];
  readonly version: string;
  /** Reader's language, for names and dates. */
  readonly lang: string;
}

/** Everything that the reader can do there. Sections are links: the shell follows `hashchange`. */
export interface OptionsActions {
  toggleList(id: string, on: boolean): void;
  /** The whole list, to look inside; null where it is not there. */
  loadList(id: string): Promise<TermList | null>;
  setStyle(style: MarkStyle): void;
  setUnsourced(on: boolean): void;
  /** Takes a host off the “always” or “never” list. */
  removeSite(host: string): void;
  /** Keeps switches the same in the reader's other browsers, or no longer. */
  setSync(on: boolean): void;
  hideLabel(label: string): void;
  unhideLabel(label: string): void;
  removeCorrection(id: string): void;
  /** A file to keep or to send to a list's authors; nothing is sent. */
  saveCorrections(kind: 'txt' | 'json'): void;
  reset(): void;
  /** Opens the browser's page for keys; left out where there is none to open. */
  changeShortcuts?(): void;
  /** Lists of the reader's own. */
  readonly shelf: ShelfActions;
}

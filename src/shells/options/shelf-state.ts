import type { BadRow } from '../../lists/list-from-csv';
import type { ListChanges } from '../../lists/list-changes';
import type { SideReport } from '../../lists/side-report';
import type { TermList } from '../../lists/term-list';
import type { Settings } from '../settings';
import type { Backup } from '../store/backup';
import type { Dropped, Failure } from '../store/shelf-index';

/** Where a list comes from. */
export type ListKind = 'builtIn' | 'own' | 'changed' | 'subscribed';

/** What the reader can know of a list of theirs besides what is in it. */
export interface ShelfFacts {
  readonly kind: ListKind;
  readonly canRollBack: boolean;
  /** Terms that are paused because they are too common. */
  readonly paused: number;
  /** Terms of the reader's that no longer fit a built-in list. */
  readonly lost: number;
  readonly subscription: SubscriptionFacts | null;
}

/** A subscription as it is shown. Times are milliseconds. */
export interface SubscriptionFacts {
  readonly url: string;
  readonly everyHours: number;
  readonly nextAt: number;
  readonly lookedAt: number;
  readonly goodAt: number;
  readonly failure: Failure | null;
  readonly held: boolean;
}

/** Why something did not work: a code that has a sentence, and what is particular. */
export type Problem = Omit<Failure, 'at'>;

/** What there is to see of a list before it is taken. */
export interface ListPreview {
  readonly list: TermList;
  readonly bytes: number;
  readonly report: SideReport;
  readonly notes: readonly string[];
  readonly paused: readonly string[];
  /** What it would mark on the page that the reader was on; null where that page may not be read. */
  readonly here: { readonly page: string; readonly words: readonly string[] } | null;
  /** What it changes of the list that it would replace. */
  readonly changes: ListChanges | null;
}

/** A list at an address, looked at. */
export interface Looked {
  readonly url: string;
  readonly text: string;
  readonly preview: ListPreview;
}

/** What was found in a file, before anything changes. */
export type ImportPreview =
  | { readonly kind: 'faults'; readonly name: string; readonly faults: readonly string[] }
  | {
      readonly kind: 'list';
      readonly text: string;
      readonly preview: ListPreview;
      readonly bad: readonly BadRow[];
    }
  | { readonly kind: 'lists'; readonly lists: readonly { text: string; preview: ListPreview }[] }
  | {
      readonly kind: 'settings';
      readonly settings: Settings;
      readonly changed: readonly string[];
    }
  | { readonly kind: 'backup'; readonly backup: Backup; readonly effect: BackupEffect };

/** What a backup changes. */
export interface BackupEffect {
  readonly adds: readonly string[];
  readonly replaces: readonly string[];
  readonly removes: readonly string[];
  readonly same: readonly string[];
  readonly settings: readonly string[];
}

/** A text tried with a list: what is marked and which examples fail. */
export interface Tried {
  readonly pieces: readonly { readonly text: string; readonly label: string | null }[];
  readonly marks: number;
  readonly failing: readonly string[];
}

/** One list of a registry. */
export interface RegistryRow {
  readonly title: string;
  readonly topic: string;
  readonly maker: string;
  readonly address: string;
}

/** Everything that the reader can do with lists of their own. Answers of null mean that it went well. */
export interface ShelfActions {
  registry(): Promise<readonly RegistryRow[]>;
  /** Asks for the host (in the click), downloads, checks. */
  look(url: string): Promise<Looked | Problem>;
  subscribe(looked: Looked): Promise<Problem | null>;
  /** Asks for the host again, where it was taken back. */
  allow(url: string): Promise<boolean>;
  update(id: string): Promise<void>;
  /** Ends a subscription, drops changes, removes a list. */
  remove(id: string): Promise<void>;
  rollBack(id: string): Promise<void>;
  takeHeld(id: string): Promise<void>;
  refuseHeld(id: string): Promise<void>;
  /** What the last update changed, or what the one that waits would. */
  changes(id: string, which: 'last' | 'held'): Promise<ListChanges | null>;
  readFile(file: File): Promise<ImportPreview>;
  take(preview: ImportPreview): Promise<Problem | null>;
  save(what: 'lists' | 'settings' | 'backup'): Promise<void>;
  saveList(id: string, as: 'list' | 'csv'): Promise<void>;
  wipe(): Promise<void>;
  forgetDropped(): Promise<void>;
  /** The list to edit: an own one whole, a built-in one with the reader's changes. */
  edited(id: string): Promise<{ readonly list: TermList; readonly base: TermList | null } | null>;
  /** Keeps an edited list; answers what is wrong with it, nothing when it was kept. */
  keep(list: TermList, base: TermList | null): Promise<readonly string[]>;
  tryOut(list: TermList, text: string): Promise<Tried>;
}

export type { Dropped };

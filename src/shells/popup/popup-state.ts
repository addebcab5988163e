import type { ActorDetails } from '../../lists/label-details';
import type { PageReport } from '../../page/page-report';
import type { Settings } from '../settings';

/**
 * What the popup can say of the tab it was opened on.
 * `no-access`: the site is not among those we may read; `unsupported`: a kind of document that is not
 * read (browser pages, PDF, images); `orphaned`: the page still runs the version before an update.
 */
export type PopupStatus =
  | 'loading'
  | 'no-access'
  | 'unsupported'
  | 'site-off'
  | 'all-off'
  | 'reading'
  | 'nothing-found'
  | 'ready'
  | 'orphaned';

/** One term list as the popup shows it. */
export interface PopupList {
  readonly id: string;
  readonly title: string;
  readonly on: boolean;
  /** Marks that it made on this page. */
  readonly marksHere: number;
  /** The page is about its topic. */
  readonly active: boolean;
}

/** All that the popup shows: plain data. */
export interface PopupState {
  readonly status: PopupStatus;
  /** Host without `www.`, or null where the tab has none. */
  readonly host: string | null;
  readonly report: PageReport | null;
  /** Read because the reader asked, this once: offers “Always on …” in place of the site's switch. */
  readonly readOnce?: boolean;
  /** The actors found on the page, as far as they have arrived; missing ones show as skeletons. */
  readonly actors: readonly ActorDetails[];
  readonly lists: readonly PopupList[];
  readonly settings: Settings;
  /** Names of sides by `list/side`, in the reader's language (“the US”, “Iran”). */
  readonly sideNames: Readonly<Record<string, string>>;
  /** Names of actors by `list/actor`: there before their cards are. */
  readonly actorNames: Readonly<Record<string, string>>;
  /** Name of the party whose organ the outlet is (“Iran”), or null. */
  readonly outletParty: string | null;
}

/** Everything that the reader can do in the popup. */
export interface PopupActions {
  /** The main switch. */
  toggleAll(on: boolean): void;
  /** This host, by name: on is “always”, off is “never”. */
  toggleSite(on: boolean): void;
  toggleList(id: string, on: boolean): void;
  /** Scrolls the page to the finding of that index in the report. */
  jump(index: number): void;
  step(by: 1 | -1): void;
  /** Reads menus, comments and the like too, or the story alone again. */
  readWhole(whole: boolean): void;
  /** Opens the options page, at a list when one is named. */
  openOptions(listId?: string): void;
  /** Reads this page once (`activeTab`). */
  readPage(): void;
  /** Asks for this host for good, then reads it. */
  allowSite(): void;
  /** Loads the page again, after an update of the extension. */
  reloadPage(): void;
  hideLabel(label: string): void;
  unhideLabel(label: string): void;
  /** The reader opened “Not marked, why”. */
  explainSkipped?(): void;
  /** Present where there are other tabs to compare with. */
  compare?(): void;
}

import type { MarkStyle } from '../page/page-handle';

/** Where they are kept in `storage.local`. */
export const SETTINGS_KEY = 'settings';

/** All that the reader chose. Stored under one key; repaired field by field. */
export interface Settings {
  readonly version: 1;
  /** The main switch. */
  readonly on: boolean;
  /** Lists switched by hand: id → on. Others follow their default (on). */
  readonly lists: Readonly<Record<string, boolean>>;
  /** Sites switched by hand: host without `www.` → on (always, where permitted) or off (never). */
  readonly sites: Readonly<Record<string, boolean>>;
  /** Labels hidden everywhere. */
  readonly hidden: readonly string[];
  /** Labels without a source that the reader wants marked all the same. */
  readonly unsourced: boolean;
  /** Counts, over time, which terms each outlet uses in its own words on the pages read. */
  readonly ledger: boolean;
  /** Keeps `lists` and `hidden` the same in the reader's other browsers, by the browser's own sync. */
  readonly sync: boolean;
  readonly style: MarkStyle;
}

/** What a new reader starts with. */
export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  on: true,
  lists: {},
  sites: {},
  hidden: [],
  unsourced: false,
  ledger: false,
  sync: false,
  style: { colouring: 'side', strength: 'normal' },
};

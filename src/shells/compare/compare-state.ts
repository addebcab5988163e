import type { Telling } from '../../core/compare/telling';
import type { AxisDetails } from '../../lists/describe-axes';
import type { Names } from './names';

/** Where an article of the comparison comes from. */
export type Origin =
  | { readonly kind: 'tab'; readonly tab: number }
  | { readonly kind: 'file' }
  | { readonly kind: 'saved' };

/** One article that can be compared. */
export interface Source {
  readonly telling: Telling;
  readonly origin: Origin;
  readonly chosen: boolean;
  /** Number of the story it seems to tell; sources of one story stand together. */
  readonly story: number;
}

/** A comparison kept on this device. */
export interface SavedHead {
  readonly id: string;
  readonly title: string;
  /** ISO date and time. */
  readonly saved: string;
  readonly tellers: readonly string[];
  /** UTF-8 bytes that it takes. */
  readonly bytes: number;
}

/** What the ledger holds of one outlet. */
export interface LedgerOutlet {
  readonly name: string;
  readonly articles: number;
  readonly words: number;
  /** Terms in its own words, most articles first. */
  readonly labels: readonly {
    readonly list: string;
    readonly actor: string;
    readonly label: string;
    readonly text: string;
    readonly side: string;
    readonly shared: boolean;
    readonly articles: number;
    readonly uses: number;
  }[];
}

/** All that the compare page shows: plain data. */
export interface CompareState {
  readonly status: 'loading' | 'ready';
  readonly sources: readonly Source[];
  readonly names: Names;
  /** Axes of the lists that the articles are about. */
  readonly axes: readonly AxisDetails[];
  readonly saved: readonly SavedHead[];
  /** `off`: never switched on; outlets stay while it is paused. */
  readonly ledger: { readonly on: boolean; readonly outlets: readonly LedgerOutlet[] };
  /** What just happened or went wrong, in a sentence, or null. */
  readonly notice: string | null;
}

/** Kinds of file that a comparison is written to. */
export type ExportKind = 'text' | 'csv' | 'json' | 'svg' | 'png' | 'html';

/** Everything that the reader can do here. */
export interface CompareActions {
  choose(id: string, on: boolean): void;
  /** Brings a tab to the front, at a sentence. */
  jump(telling: string, finding: number): void;
  /** Reads files of text or HTML, and JSON of a saved comparison. */
  addFiles(files: readonly File[]): void;
  addText(text: string, teller: string): void;
  remove(id: string): void;
  exportAs(kind: ExportKind): void;
  print(): void;
  save(): void;
  open(id: string): void;
  wipeSaved(): void;
  switchLedger(on: boolean): void;
  wipeLedger(): void;
}

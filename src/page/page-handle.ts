import type { Engine } from '../core/engine';
import type { LabelDetails } from '../lists/label-details';
import type { WordsNote } from './card/note-card';
import type { CardStrings } from './card-strings';
import type { CorrectionNote } from './correction-note';
import type { OwnHues } from './own-hues';
import type { PageReport } from './page-report';

/** What the reader may change about marks. */
export interface MarkStyle {
  /** What the line's colour tells. */
  readonly colouring: 'side' | 'charge' | 'one';
  /** How strong lines are drawn. */
  readonly strength: 'faint' | 'normal' | 'strong';
  /** Ticks beside the scrollbar where marks are. Off when left out. */
  readonly scrollMarkers?: boolean;
  /** `first`: of each label only the first use in a paragraph is drawn. All are when left out. */
  readonly density?: 'all' | 'first';
  /** The reader's own colours; ours when left out. Lines are drawn in them by a style sheet of the shell's. */
  readonly hues?: OwnHues | null;
}

/** What the page layer needs to know and to call, besides an engine. */
export interface PageSetting {
  /** Stops everything and leaves no trace. */
  readonly signal: AbortSignal;
  readonly outlet: PageReport['outlet'];
  readonly style: MarkStyle;
  /** Names of sides by `list/side`, in the reader's language. */
  readonly sideNames: Readonly<Record<string, string>>;
  /** All that the card shows beyond the finding itself; null when it cannot be had. */
  readonly details: (list: string, label: string) => Promise<LabelDetails | null>;
  /** Called after every reading, with the new report. */
  readonly onReport: (report: PageReport) => void;
  /** The card's “Hide this label”. */
  readonly onHide: (label: string) => void;
  /** The card's “Wrong?”: what the reader set right, or took back. */
  readonly onCorrect?: (note: CorrectionNote) => void;
  /** A sentence on whose organ the outlet is (“Press TV is Iranian state media”), in the reader's language. */
  readonly outletNote?: string | null;
  /** The card's words in the reader's language, asked for when a card opens; English when left out. */
  readonly strings?: () => CardStrings;
}

/** The same with an engine in one piece. */
export interface PageOptions extends PageSetting {
  readonly engine: Engine;
}

/** A page being read and marked. Ends with the signal. */
export interface PageHandle<Changes = PageOptions> {
  report(): PageReport;
  /** Scrolls to the finding of that index in the report, opens its card; false when it is gone. */
  jumpTo(index: number): boolean;
  /** Next (1) or previous (-1) mark from where the reader is; opens its card and moves focus into it. */
  step(by: 1 | -1): void;
  /** Opens the card of the mark that the reader's selection touches, or of the first with these words. */
  showWords(words: string): boolean;
  /** Says at the reader's selection why its words have no mark. */
  note(note: WordsNote): Promise<void>;
  /** Reads menus, comments and the like too, or the story alone again. */
  readWhole(whole: boolean): void;
  /** Re-reads with another engine (lists switched) or other style. */
  update(
    changes: Partial<Pick<Changes, Extract<keyof Changes, 'engine' | 'style' | 'sideNames'>>>,
  ): void;
}

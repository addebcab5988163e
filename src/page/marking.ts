import type { WordsNote } from './card/note-card';
import type { PageSetting } from './page-handle';
import type { PageReading } from './page-reader';
import type { PageReport } from './page-report';

/** All that is needed once a page has something to mark: analysis, marks, card. Ends with the signal. */
export interface Marking {
  /** Element of an open card, for the reader of the page to leave out. */
  readonly host: Element | null;
  /** True for elements that we put into the page. */
  owns(node: Node): boolean;
  report(): PageReport | null;
  /** Analyses a reading, unless that was done, and marks it; answers milliseconds of work, null when stopped. */
  mark(reading: PageReading, until: AbortSignal): Promise<number | null>;
  /** Matches and marks the part of a page that the reader sees, until all of it is. */
  preview(reading: Pick<PageReading, 'text' | 'engine'>, until: AbortSignal): Promise<void>;
  /** Takes marks whose text was changed out of the picture, until the page is read again. */
  dropChanged(): void;
  jumpTo(index: number): boolean;
  step(by: 1 | -1): void;
  showWords(words: string): boolean;
  note(note: WordsNote): void;
  /** Other colours or names; with another engine what was hidden is known to it. */
  update(changes: Partial<PageSetting>, isNewEngine: boolean): void;
}

/** What makes a marking: the part of the page layer that is loaded when it is needed. */
export type MarkingMaker = (document: Document, setting: PageSetting) => Marking;

import type { Finding } from '../../core/finding';
import type { LabelDetails } from '../../lists/label-details';
import type { CardStrings } from '../card-strings';
import type { Correction } from '../corrections';
import type { FindingContext } from '../page-report';
import type { Make } from './make-element';
import type { VoiceFacts } from './voice-line';

/** What a card is about. */
export interface CardSubject {
  readonly finding: Finding;
  readonly context: FindingContext;
  readonly facts: VoiceFacts;
  readonly url: string;
  /** Hue by `list/side`. */
  readonly hues: Readonly<Record<string, number>>;
  readonly sideNames: Readonly<Record<string, string>>;
  /** Number of marks on the page. */
  readonly marks: number;
}

/** A reading that lost, with its own details when they could be had. */
export interface OtherReading {
  /** Index in the finding's alternatives. */
  readonly index: number;
  readonly details: LabelDetails;
}

/** What the reader can do in a card. */
export interface CardActions {
  step(by: 1 | -1): void;
  hide(): void;
  close(): void;
  /** Sets the finding right on this page; answers what the card is about now, null when no mark is left. */
  correct(correction: Correction): CardSubject | null;
  /** Takes the corrections of this finding back. */
  undo(): CardSubject | null;
}

/** What all parts of a card are made with. */
export interface Ui {
  readonly make: Make;
  readonly strings: CardStrings;
}

/** How somebody's words are brought in. */
export const FRAME_KINDS = [
  'say',
  'think',
  'want',
  'name',
  'as',
  'topic',
  'belief',
  'noun',
  'according',
  'soCalled',
  'colon',
  'word',
] as const;
export type FrameKind = (typeof FRAME_KINDS)[number];

/** A stretch of items of a line, `to` excluded. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A subject, with the whole stretch it was found in. */
export interface Subject {
  readonly subject: Range;
  readonly stretch: Range;
}

/** Which side of its cue a frame speaks for. */
export type Reach = 'left' | 'right' | 'both';

/** A cue in a line, who speaks there, and where the words are that it brings in. */
export interface Frame {
  readonly kind: FrameKind;
  /** Items of the cue. */
  readonly cue: Range;
  readonly reach: Reach;
  readonly subject: Range | null;
  /** The whole stretch between clause boundary and verb, with appositions. */
  readonly stretch: Range | null;
  /** The subject is taken over from an earlier verb. */
  readonly inherited: boolean;
  /** Introduced by “that”, a colon or a quotation: sure to be a clause of words. */
  readonly marked: boolean;
  /** Infinitive or gerund, not the clause's own verb. */
  readonly embedded: boolean;
  readonly negated: boolean;
  readonly passive: boolean;
  /** Stands in a relative clause between commas. */
  readonly relative: boolean;
  /** Who is quoted where the subject only passes on (“quoted the commander as saying”). */
  readonly passedOn: Range | null;
  /** What `canSpeak` found, once it was asked. */
  speaks: boolean | null;
}

const NOTHING = {};

/** A frame of a kind, with what is the case for most. Written out: every frame then has one shape. */
export function makeFrame(
  kind: FrameKind,
  cue: Range,
  subject: Range | null,
  more: Partial<Omit<Frame, 'kind' | 'cue' | 'subject' | 'speaks'>> = NOTHING,
): Frame {
  return {
    kind,
    cue,
    reach: more.reach ?? 'right',
    subject,
    stretch: more.stretch === undefined ? subject : more.stretch,
    inherited: more.inherited ?? false,
    marked: more.marked ?? false,
    embedded: more.embedded ?? false,
    negated: more.negated ?? false,
    passive: more.passive ?? false,
    relative: more.relative ?? false,
    passedOn: more.passedOn ?? null,
    speaks: null,
  };
}

import type { Span } from './span';

/** How a label judges whom it names. Order: approving, plain, disapproving. */
export const CHARGES = [
  'self-name',
  'honorific',
  'euphemism',
  'neutral',
  'legal',
  'contested',
  'dysphemism',
  'pejorative',
  'delegitimising',
] as const;
export type Charge = (typeof CHARGES)[number];

/**
 * Whose words a stretch of text is.
 * `own`: the article's own, no other speaker found; `quoted`: stands in quotation marks;
 * `attributed`: reported as someone's words without marks; `unclear`: the evidence is thin.
 */
export const VOICES = ['own', 'quoted', 'attributed', 'unclear'] as const;
export type Voice = (typeof VOICES)[number];

/** Who is made to say it here, the innermost speaker. */
export interface Speaker {
  /** As the text names them, without article or title (`US Central Command`). */
  readonly name: string;
  /** Id of parties.json, or null when the name belongs to none. */
  readonly party: string | null;
  /**
   * Parties that it may speak for where its words leave that open (“the rebels”, “the minister”, the second of
   * two speakers), likeliest first. Only a list's knowledge of who uses the word at hand can settle it.
   */
  readonly maybe?: readonly string[] | undefined;
  /**
   * Of whom nothing is said, so that the word at hand may tell the side: an official or body (`post`), or anybody
   * else who is no bystander (`person`).
   */
  readonly open?: 'post' | 'person' | undefined;
  /** The one party whose people a noun of theirs may mean (“scientists”), where nothing else is said of them. */
  readonly sole?: string | undefined;
  /** A bystander, a critic: nobody else's party is theirs. */
  readonly apart?: true | undefined;
  /** Parties named around a `person`, nearest first. */
  readonly around?: readonly string[] | undefined;
}

/** A speaker with their side in one list. */
export interface SidedSpeaker extends Omit<
  Speaker,
  'maybe' | 'open' | 'sole' | 'apart' | 'around'
> {
  readonly side: string | null;
}

/** The voice of one stretch, with the words that decided it. */
export interface VoiceAnswer {
  readonly voice: Voice;
  readonly speaker: Speaker | null;
  /** Who passed the words on (`Fars News quoted the US commander`), or null. */
  readonly via: Speaker | null;
  /**
   * Speakers the voice is not sure of: of words that are unclear, of a quotation that nobody is said to say, whose
   * name for a thing it is in a sentence of the article's own. A list takes the first whose side is on record as using the label; inside the engine only.
   */
  readonly perhaps?: () => readonly Speaker[];
  /** The words that decided, for the card to show: reporting verb, quotation mark, speaker. */
  readonly cues: readonly Span[];
  /** 0–1, how far the answer can be stood behind. `own` below the engine's floor becomes `unclear`. */
  readonly confidence: number;
}

/** A reading that lost the span, best first. */
export interface Alternative {
  readonly list: string;
  readonly label: string;
  readonly actor: string;
  readonly side: string;
  readonly charge: Charge;
  /** 0–1; the weights of a finding's readings (its own included) add up to 1. */
  readonly weight: number;
}

/** A label found in a text. Covers the label's own words: no article, quotation mark or possessive. */
export interface Finding extends Span {
  readonly text: string;
  readonly list: string;
  readonly label: string;
  readonly actor: string;
  /** The speaker's side where it is known to use the label for this actor, else the first of `sides`. */
  readonly side: string;
  readonly sides: readonly string[];
  /** Used by opposed sides, or an observer's default: drawn grey, never counted as one side's. */
  readonly shared: boolean;
  readonly charge: Charge;
  readonly voice: Voice;
  readonly speaker: SidedSpeaker | null;
  readonly via: Speaker | null;
  readonly cues: readonly Span[];
  readonly alternatives: readonly Alternative[];
}

/** A form that was seen and deliberately not marked. */
export interface Skipped extends Span {
  readonly text: string;
  readonly label: string;
  /** `guard: antibiotic`, `gate`, `near: no actor named close by`, … Plain words after the first colon. */
  readonly reason: string;
}

/** How often one label was used, by voice. */
export interface LabelCount {
  readonly label: string;
  readonly sides: readonly string[];
  readonly shared: boolean;
  readonly text: string;
  readonly own: number;
  readonly quoted: number;
  readonly attributed: number;
  readonly unclear: number;
}

/** One actor of one list and the labels that the text gives it. */
export interface ActorCount {
  readonly list: string;
  readonly actor: string;
  readonly labels: readonly LabelCount[];
}

/** All that the engine says of one text. */
export interface Analysis {
  readonly lists: readonly { readonly id: string; readonly active: boolean }[];
  /** By `start`; never overlapping. */
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly actors: readonly ActorCount[];
}

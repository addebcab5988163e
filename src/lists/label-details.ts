import type { Charge } from '../core/finding';

/** One dated source, ready to show. */
export interface SourceLine {
  readonly quote: string;
  readonly speaker: string | null;
  readonly publisher: string;
  readonly date: string | null;
  readonly url: string;
  readonly lang: string;
  /** `side`: its own words on record; `report`: somebody else reports it. */
  readonly kind: 'side' | 'report' | 'study' | 'guide' | 'law';
}

/** A label as one side uses it. */
export interface SideWord {
  readonly label: string;
  readonly text: string;
  readonly lang: string;
  /** Meaning in the reader's language, for labels in others. */
  readonly gloss: string | null;
  readonly charge: Charge;
  readonly shared: boolean;
  readonly from: string | null;
  readonly until: string | null;
  /** Empty: no source yet. */
  readonly sources: readonly SourceLine[];
}

/** What one side calls an actor. Sides stand in alphabetical order of their names, observers last. */
export interface SideWords {
  readonly side: string;
  readonly name: string;
  readonly role: 'party' | 'supporter' | 'observer';
  readonly words: readonly SideWord[];
}

/** What a newsroom guide advises. */
export interface GuideLine {
  readonly advice: 'use' | 'avoid' | 'attribute';
  readonly words: readonly string[];
  readonly source: SourceLine;
}

/** One actor of one list, in the reader's language: who it is and what every side calls it. */
export interface ActorDetails {
  readonly list: string;
  readonly listTitle: string;
  readonly actor: string;
  readonly name: string;
  readonly about: string;
  readonly sides: readonly SideWords[];
  readonly guides: readonly GuideLine[];
  /** Different pages and texts behind all this. */
  readonly sources: number;
}

/** What the card shows of one label: the label itself and its actor. */
export interface LabelDetails {
  readonly label: string;
  readonly text: string;
  readonly charge: Charge;
  readonly note: string | null;
  readonly designation: {
    readonly body: string;
    readonly date: string;
    readonly until: string | null;
    readonly notListedBy: readonly string[];
  } | null;
  readonly objections: readonly {
    readonly by: string;
    readonly says: string;
    readonly source: SourceLine;
  }[];
  readonly actor: ActorDetails;
}

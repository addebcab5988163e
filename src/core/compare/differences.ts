import type { ActorRow, Cell, Comparison, LabelUse } from './comparison';

/** One label in a sentence, with what a reader can check. */
export interface SaidLabel {
  readonly label: string;
  readonly text: string;
  readonly count: number;
  /** Names of those it is reported from; empty for own words and where nobody is named. */
  readonly from: readonly string[];
  /** Indexes of the findings it speaks of. */
  readonly findings: readonly number[];
}

/**
 * What one telling does with an actor: `own` calls it so in its own words; `reported` passes others' words on;
 * `unclear` holds words of which it cannot be said; none of them: none found in the words read.
 */
export interface TellerPart {
  /** Id of the telling. */
  readonly telling: string;
  readonly own: readonly SaidLabel[];
  readonly reported: readonly SaidLabel[];
  readonly unclear: readonly SaidLabel[];
}

/** One actor that the tellings do not tell alike. */
export interface Difference {
  readonly list: string;
  readonly actor: string;
  /** `only-one`: no other telling names it by any term; `words`: they use other words, or another voice. */
  readonly kind: 'only-one' | 'words';
  readonly parts: readonly TellerPart[];
}

/** What differs between the tellings, most first. Every number comes with the findings it counts. */
export function differences({ rows }: Comparison): readonly Difference[] {
  return rows.filter((row) => row.apart > 0).map(differenceOf);
}

function differenceOf({ list, actor, cells }: ActorRow): Difference {
  const naming = cells.filter(({ uses }) => uses.length > 0);
  const kind = naming.length === 1 && cells.length > 1 ? 'only-one' : 'words';
  return { list, actor, kind, parts: cells.map(partOf) };
}

function partOf({ telling, uses }: Cell): TellerPart {
  const said = (count: (use: LabelUse) => number, names: boolean): readonly SaidLabel[] =>
    uses
      .filter((use) => count(use) > 0)
      .map((use) => ({
        label: use.label,
        text: use.text,
        count: count(use),
        from: names ? use.from.map(({ name }) => name) : [],
        findings: use.findings,
      }));
  return {
    telling,
    own: said(({ own }) => own, false),
    reported: said(({ reported }) => reported, true),
    unclear: said(({ unclear }) => unclear, false),
  };
}

import type { Charge } from '../../core/finding';
import type { Evidence, Label, Side, TermList, Use } from '../term-list';

const APPROVING: readonly Charge[] = ['self-name', 'honorific', 'euphemism'];
const DISAPPROVING: readonly Charge[] = ['dysphemism', 'pejorative', 'delegitimising'];

export const isApproving = ({ charge }: Label): boolean => APPROVING.includes(charge);
export const isDisapproving = ({ charge }: Label): boolean => DISAPPROVING.includes(charge);

/** A label as one side uses it. */
export interface Used {
  readonly label: Label;
  readonly use: Use;
}

/** All labels that a side uses. */
export function usesOf(list: TermList, side: string): readonly Used[] {
  return list.labels.flatMap((label) =>
    label.uses.filter((use) => use.side === side).map((use) => ({ label, use })),
  );
}

/** The side that an actor belongs to, or null. */
export function ownerOf(list: TermList, actor: string): string | null {
  return list.actors.find((one) => one.id === actor)?.of ?? null;
}

/**
 * Disapproving labels aimed at a side: for what is its own; and, for what is nobody's (a law, an act, both
 * camps of a movement), those of its opponents that it does not use itself.
 */
export function aimedAt(list: TermList, { id, opposes }: Side): readonly Label[] {
  const opponents = list.sides
    .filter((one) => opposes.includes(one.id) || one.opposes.includes(id))
    .map((one) => one.id);
  return list.labels.filter(isDisapproving).filter(({ actor, uses }) => {
    const owner = ownerOf(list, actor);
    if (owner !== null) return owner === id;
    const users = uses.map(({ side }) => side);
    return !users.includes(id) && users.some((user) => opponents.includes(user));
  });
}

/** Pairs of parties that oppose each other, each once. */
export function opposedParties(list: TermList): readonly (readonly [Side, Side])[] {
  const parties = list.sides.filter(({ role }) => role === 'party');
  return parties.flatMap((one, at) =>
    parties
      .slice(at + 1)
      .filter(({ id, opposes }) => one.opposes.includes(id) || opposes.includes(one.id))
      .map((other) => [one, other] as const),
  );
}

/**
 * How good a piece of evidence is. `own`: the side's own text, or a legal act; `record`: a speaker named
 * by somebody else's report; `report`: a report that names nobody.
 */
export type Grade = 'own' | 'record' | 'report';

export function gradeOf(list: TermList, { source, speaker }: Evidence): Grade {
  const kind = list.sources[source]?.kind;
  if (kind === 'side' || kind === 'law') return 'own';
  return speaker === undefined ? 'report' : 'record';
}

/** The best grade behind a use, or null where it has no source. */
export function bestGrade(list: TermList, { evidence }: Use): Grade | null {
  const grades = evidence.map((one) => gradeOf(list, one));
  return (['own', 'record', 'report'] as const).find((grade) => grades.includes(grade)) ?? null;
}

/** True where the side itself, or a named speaker, is on record with the word. */
export function isOnRecord(list: TermList, use: Use): boolean {
  const grade = bestGrade(list, use);
  return grade === 'own' || grade === 'record';
}

/** Part of a whole from 0 to 1; 0 of nothing. */
export const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

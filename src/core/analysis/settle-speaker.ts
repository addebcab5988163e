import type { Charge, Speaker } from '../finding';
import type { PackList, PackSide } from '../pack';
import type { Label } from './labels';

/** Charges with which nobody speaks of their own side. */
export const DISAPPROVING: ReadonlySet<Charge> = new Set([
  'dysphemism',
  'pejorative',
  'delegitimising',
]);

/** Charges that tell where who chooses them stands; a euphemism or a self-name is often but an office's usual word. */
const TELLING: ReadonlySet<Charge> = new Set([...DISAPPROVING, 'honorific', 'contested']);

const ROLES: readonly PackSide['role'][] = ['party', 'supporter', 'observer'];

/** The party that a speaker stands for in a list, and its side; a side alone where only the word tells it. */
export interface SettledSpeaker {
  readonly party: string | null;
  readonly side: string | null;
}

/**
 * Whom a speaker stands for where a label is said: the party named, or, where that is open or its side doesn't use
 * the label, the first that it may be whose side does. Of an official or body of which nothing is known,
 * the word itself tells the side if only one side uses it.
 */
export function settleSpeaker(
  list: PackList,
  speaker: Speaker | null,
  label: Label,
): SettledSpeaker {
  if (speaker === null) return { party: null, side: null };
  const named = settled(list, speaker.party, label);
  if (uses(named, label)) return named;
  const perhaps = speaker.maybe
    ?.map((party) => settled(list, party, label))
    .find((one) => uses(one, label) && !isTarget(one.side, label));
  if (perhaps) return perhaps;
  return speaker.open && named.party === null
    ? { party: null, side: onlySide(list, label) }
    : named;
}

function settled(list: PackList, party: string | null, label: Label): SettledSpeaker {
  return { party, side: sideOf(list, party, label.sides) };
}

function uses({ side }: SettledSpeaker, label: Label): boolean {
  return side !== null && label.sides.includes(side);
}

function isTarget(side: string | null, { charge, actorSide }: Label): boolean {
  return side === actorSide && DISAPPROVING.has(charge);
}

/** The one party to the matter whose word a label is, at most seconded by those who support it. */
function onlySide(list: PackList, label: Label): string | null {
  if (label.shared || !TELLING.has(label.charge)) return null;
  const users = list.sides.filter(({ id }) => label.sides.includes(id));
  const own = users.filter(({ role }) => role !== 'supporter');
  const [only] = own;
  if (own.length !== 1 || only?.role !== 'party' || isTarget(only.id, label)) return null;
  return only.id;
}

/**
 * The side of a list that a party speaks for. A party of several sides (a state that changed hands)
 * speaks for one that uses the label at hand; else a party comes before a supporter before an observer.
 */
function sideOf(list: PackList, party: string | null, users: readonly string[]): string | null {
  if (party === null) return null;
  const sides = list.sides.filter((side) => side.parties.includes(party));
  const rank = (side: PackSide): number =>
    (users.includes(side.id) ? 0 : 3) + ROLES.indexOf(side.role);
  return sides.sort((a, b) => rank(a) - rank(b))[0]?.id ?? null;
}

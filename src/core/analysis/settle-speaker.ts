import type { Charge, Speaker, VoiceAnswer } from '../finding';
import type { PackList, PackSide } from '../pack';
import type { Label } from './labels';

/** Charges with which nobody speaks of their own side. */
export const DISAPPROVING: ReadonlySet<Charge> = new Set([
  'dysphemism',
  'pejorative',
  'delegitimising',
]);

/** Charges that tell where an office stands that chooses them; a self-name is often but its usual word. */
const TELLING: ReadonlySet<Charge> = new Set([
  ...DISAPPROVING,
  'honorific',
  'contested',
  'legal',
  'euphemism',
]);

/** Charges of words that a side chooses, where others say it otherwise. */
const OWN: ReadonlySet<Charge> = new Set([...TELLING, 'self-name']);

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
  const perhaps = firstUser(list, speaker.maybe ?? NONE, label);
  if (perhaps) return perhaps;
  const observing = settled(list, speaker.sole ?? null, label);
  if (named.party === null && isObserver(list, observing.side)) return observing;
  if (!speaker.open || named.party !== null) return named;
  return speaker.open === 'post'
    ? { party: null, side: onlySide(list, label) }
    : { party: null, side: ofPerson(list, speaker.around ?? NONE, label) };
}

/** Who stands by (scientists, a rights group) uses plain words too: their side needs no word of its own. */
function isObserver(list: PackList, side: string | null): boolean {
  return list.sides.some(({ id, role }) => id === side && role === 'observer');
}

/** Somebody of no office: their side where they speak ill, by who is named around or by the word alone. */
function ofPerson(list: PackList, around: readonly string[], label: Label): string | null {
  if (label.shared || !DISAPPROVING.has(label.charge)) return null;
  const only = onlySide(list, label);
  if (only !== null) return only;
  return firstUser(list, around, label)?.side ?? null;
}

/** The first of some parties whose side uses a label and is not whom it speaks ill of, or null. */
function firstUser(
  list: PackList,
  parties: readonly string[],
  label: Label,
): SettledSpeaker | null {
  for (const party of parties) {
    const side = sideOf(list, party, label.sides);
    if (isUser(side, label) && !isTarget(side, label)) return { party, side };
  }
  return null;
}

const NONE: readonly string[] = [];

/** Who is made to say a label. */
export interface SettledVoice extends SettledSpeaker {
  readonly name: string | null;
  /** The side that their party speaks for, whatever the label; `side` is null where the two don't go together. */
  readonly partySide: string | null;
}

/** Who is made to say a label, with their side: the speaker, or who passed it on where only theirs is known to use it. */
export function settleVoice(
  list: PackList,
  { voice, speaker, via, perhaps = nobody }: VoiceAnswer,
  label: Label,
): SettledVoice {
  if (voice === 'own') return ownedBy(list, perhaps, label);
  const first = settleSpeaker(list, speaker, label);
  const opposed = voice !== 'quoted' && isOpposed(list, first.side, label);
  if ((first.party === null && first.side === null) || opposed) {
    const others = opposed || !speaker?.apart ? perhaps() : [];
    for (const other of via ? [via, ...others] : others) {
      const second = settleSpeaker(list, other, label);
      if (uses(second, label) && second.party !== null && !isTarget(second.side, label))
        return { ...second, name: other.name, partySide: second.side };
    }
  }
  const { party, side } = first;
  return { party, side: opposed ? null : side, name: speaker?.name ?? null, partySide: side };
}

const nobody = (): readonly Speaker[] => [];

/** Whose name it is in the article's own sentence: “since Alder's operation of liberation began”. */
function ownedBy(list: PackList, perhaps: () => readonly Speaker[], label: Label): SettledVoice {
  if (!label.shared && OWN.has(label.charge))
    for (const { party, name } of perhaps()) {
      const one = settled(list, party, label);
      if (uses(one, label) && !isTarget(one.side, label)) return { ...one, name, partySide: null };
    }
  return { party: null, side: null, name: null, partySide: null };
}

/** Of a side at odds with those whose word it is: likely somebody else is meant, or the word only echoes theirs. */
function isOpposed(list: PackList, side: string | null, label: Label): boolean {
  if (side === null || label.shared || label.sides.includes(side)) return false;
  const opposes = (one: string, other: string): boolean =>
    list.sides.some(({ id, opposes: against }) => id === one && against.includes(other));
  return label.sides.some((user) => opposes(user, side) || opposes(side, user));
}

function settled(list: PackList, party: string | null, label: Label): SettledSpeaker {
  return { party, side: sideOf(list, party, label.sides) };
}

function uses({ side }: SettledSpeaker, label: Label): boolean {
  return isUser(side, label);
}

function isUser(side: string | null, label: Label): boolean {
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
  const sides = sidesOf(list).get(party) ?? [];
  if (sides.length < 2) return sides[0]?.id ?? null;
  const using = sides.filter(({ id }) => users.includes(id));
  return using.length === 1 ? (using[0]?.id ?? null) : null;
}

const known = new WeakMap<PackList, ReadonlyMap<string, readonly PackSide[]>>();

/** The sides that each party speaks for, parties to the matter first. */
function sidesOf(list: PackList): ReadonlyMap<string, readonly PackSide[]> {
  const before = known.get(list);
  if (before !== undefined) return before;
  const made = new Map<string, PackSide[]>();
  for (const role of ROLES)
    for (const side of list.sides)
      if (side.role === role)
        for (const party of side.parties) made.set(party, [...(made.get(party) ?? []), side]);
  known.set(list, made);
  return made;
}

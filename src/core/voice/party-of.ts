import type { Mention } from '../mention';
import type { CompiledCues } from './cues';
import type { Range } from './frame';
import { has } from './item-tests';
import type { Item, Line } from './line';
import { mentionsWithin, type Placed } from './placed-mentions';
import { isMember, isVoice, speaksFor } from './speaks-for';
import { Tag } from './tag';

/**
 * The parties that a noun phrase speaks for, or none; several where they speak together. `name` is the phrase,
 * `stretch` may add appositions (“X, a spokesman for the ministry,”). Those who speak against a party never
 * speak for it.
 */
export function partiesOf(
  line: Line,
  name: Range,
  stretch: Range,
  all: readonly Placed[],
  cues: CompiledCues,
): readonly string[] {
  const mentions = all.some(isPerhaps) ? all.filter((one) => !isPerhaps(one)) : all;
  const inside = mentionsWithin(line, name, mentions);
  const around = mentionsWithin(line, withPlace(line, name), mentions);
  const blocked = isOpposed(line, name, inside, around.some(hasPeople), cues);
  const bodies = inside.filter((one) => !isBranch(inside, one));
  const branches = inside.filter((one) => !bodies.includes(one));
  const direct = bodies.filter((one) => speaksDirectly(line, name, one, branches, blocked, cues));
  const body = blocked ? null : bodyBehind(line, name, mentions, cues);
  if (direct.length > 0) return distinct(body, direct);
  if (blocked) return NONE;
  const party =
    body ??
    roleOf(line, name, mentions, cues) ??
    (stretch === name ? null : roleOf(line, withoutSiding(line, stretch, cues), mentions, cues)) ??
    roleOf(line, withPlace(line, name), mentions, cues) ??
    personIn(line, stretch, mentions);
  return party === null ? NONE : [party];
}

const NONE: readonly string[] = [];

/** The parties of some mentions behind that of a body, each once. */
function distinct(body: string | null, mentions: readonly Placed[]): readonly string[] {
  const parties = body === null ? [] : [body];
  for (const { party } of mentions) if (!parties.includes(party)) parties.push(party);
  return parties;
}

/** Items that a place behind a name may take (“Lawmakers in Tehran”). */
const PLACE = 5;
const AIRED = /^(?:panel|television|tv|radio|channel|programme|show|podcast)$/u;
const PLACED = /^(?:in|at|from|with|for)$/u;

/** The phrase with the place or body that follows it. */
function withPlace(line: Line, name: Range): Range {
  const next = line.items[name.to]?.lower ?? '';
  const aired =
    next === 'on' &&
    line.items.slice(name.to, name.to + PLACE).some((item) => AIRED.test(item.lower));
  const close = next === 'to' && line.items[name.to - 1]?.lower === 'close';
  return aired || close || PLACED.test(next) ? { from: name.from, to: name.to + PLACE } : name;
}

const isPerhaps = ({ kind }: Mention): boolean => kind === 'perhaps';

/** “The group's spokesman, X, said”. */
function personIn(line: Line, stretch: Range, mentions: readonly Placed[]): string | null {
  const persons = mentionsWithin(line, stretch, mentions).filter(({ kind }) => kind === 'person');
  return persons.find(({ from }) => line.items[from - 1]?.text === ',')?.party ?? null;
}

/** “X, who supports Y, said”: Y does not speak. */
function withoutSiding(line: Line, { from, to }: Range, cues: CompiledCues): Range {
  const siding = line.items.findIndex(
    ({ verb }, at) =>
      at > from && at < to && (verb?.classes.has('topic') || cues.siding.has(verb?.lemma ?? '')),
  );
  return siding < 0 ? { from, to } : { from, to: siding };
}

/** “Lebanese lawmakers from Hezbollah's bloc”: the body that people are said to be from counts before their nation. */
function bodyBehind(
  line: Line,
  name: Range,
  mentions: readonly Placed[],
  cues: CompiledCues,
): string | null {
  const next = line.items[name.to]?.lower;
  if (next !== 'from' && next !== 'with') return null;
  const bodies = mentions.filter(({ kind }) => kind === 'group' || kind === 'office');
  return roleOf(line, withPlace(line, name), bodies, cues);
}

const hasPeople = ({ kind }: Mention): boolean => kind === 'cause' || kind === 'group';

/** Words of a party's own name (“Syrian opposition”), and its people (“pro-life activists”), do not count. */
function isOpposed(
  line: Line,
  range: Range,
  names: readonly Placed[],
  people: boolean,
  cues: CompiledCues,
): boolean {
  for (let at = range.from; at < range.to; at += 1) {
    const item = line.items[at];
    if (!item || !opposes(item, cues) || (people && isMember(item, cues))) continue;
    if (!names.some((one) => one.kind !== 'adjective' && isCovered(item, at, one))) return true;
  }
  return false;
}

function opposes(item: Item, cues: CompiledCues): boolean {
  const { lower } = item;
  if (has(item, Tag.Opponent) || cues.opponentOf.has(lower)) return true;
  const hyphen = lower.indexOf('-');
  return hyphen >= 0 && cues.opponentOf.has(lower.slice(0, hyphen));
}

function isCovered(item: Item, at: number, { from, to, start }: Placed): boolean {
  return at >= from && at < to && start <= item.start;
}

/** The mention is the phrase itself, or makes one of its officials. */
function speaksDirectly(
  line: Line,
  name: Range,
  mention: Placed,
  branches: readonly Placed[],
  blocked: boolean,
  cues: CompiledCues,
): boolean {
  const { kind, from } = mention;
  const to = branches.find((one) => one.from === mention.to)?.to ?? mention.to;
  if (kind === 'person' || kind === 'outlet') return true;
  if (kind === 'office') return !blocked;
  if (blocked || line.items[from - 1]?.lower === 'of') return false;
  if (behindPreposition(line, name, mention)) return false;
  let words = 0;
  for (let at = to; at < name.to; at += 1) {
    const item = line.items[at];
    if (!item || has(item, Tag.Prep | Tag.Coord)) break;
    if (item.lower === "'s") continue;
    if (speaksFor(kind, item, cues)) return true;
    words += 1;
  }
  return words === 0 && STANDS_ALONE.has(kind);
}

/** “Greenpeace UK”, “Amnesty's Athens office”: a body's branch, not the state's. */
function isBranch(names: readonly Placed[], { kind, from }: Placed): boolean {
  if (kind !== 'name' && kind !== 'capital' && kind !== 'adjective') return false;
  return names.some((one) => one.kind === 'group' && (one.to === from || one.to === from - 1));
}

const STANDS_ALONE = new Set<Mention['kind']>(['name', 'capital', 'group']);

function behindPreposition(line: Line, name: Range, mention: Placed): boolean {
  for (let at = name.from; at < mention.from; at += 1)
    if (has(line.items[at], Tag.Prep)) return true;
  return false;
}

/** Furthest role before or behind a name, in items. */
const ROLE_REACH = 5;

/** “officials in Tehran”, “a spokesman for Iran's mission”, “a fellow of the institute”. */
function roleOf(
  line: Line,
  range: Range,
  mentions: readonly Placed[],
  cues: CompiledCues,
): string | null {
  for (const mention of mentionsWithin(line, range, mentions)) {
    if (isApposed(line, range, mention) || isPersonOf(line, range, mention)) return mention.party;
    const before = roleBefore(line, range, mention, cues);
    if (before === 'against') return null;
    if (before === 'for') return mention.party;
    if (isVoiceBehind(line, range, mention, cues)) return mention.party;
  }
  return null;
}

/** “the Iranian foreign ministry”: a noun that speaks for the name before it, and none of who is against it. */
function isVoiceBehind(
  line: Line,
  range: Range,
  { kind, to }: Placed,
  cues: CompiledCues,
): boolean {
  let speaks = false;
  for (let at = to; at < Math.min(range.to, to + ROLE_REACH); at += 1) {
    const item = line.items[at];
    if (!item || item.text === ',' || item.lower === 'of') break;
    if (has(item, Tag.Opponent) && !isMember(item, cues)) return false;
    speaks ||= speaksFor(kind, item, cues);
  }
  return speaks;
}

/** “X, a Republican, said”. */
function isApposed(line: Line, range: Range, { kind, from, to }: Placed): boolean {
  const own = kind === 'group' || kind === 'cause';
  const opened = has(line.items[from - 1], Tag.Det) && line.items[from - 2]?.text === ',';
  const next = line.items[to];
  return own && opened && from - 2 >= range.from && (next?.text === ',' || has(next, Tag.Prep));
}

/** “Rana Haddad of Greenpeace”. */
function isPersonOf(line: Line, range: Range, { kind, from }: Placed): boolean {
  if (kind !== 'group' && kind !== 'office') return false;
  const of = has(line.items[from - 1], Tag.Det) ? from - 2 : from - 1;
  if (line.items[of]?.lower !== 'of' || of - 2 < range.from) return false;
  return [of - 2, of - 1].every((at) => line.items[at]?.capital && line.items[at]?.word);
}

/** “posters along the Iraqi border”: a place, no owner. */
const BESIDE =
  /^(?:along|near|outside|across|around|behind|beyond|against|between|on|about|over)$/u;

const MEMBERSHIP: Partial<Record<Mention['kind'], RegExp>> = {
  group: /^(?:with|from|for|of|at)$/u,
  office: /^(?:with|from|for|of|at)$/u,
  cause: /^for$/u,
};

function roleBefore(
  line: Line,
  range: Range,
  { kind, from }: Placed,
  cues: CompiledCues,
): 'for' | 'against' | null {
  for (let at = from - 1; at >= range.from && at >= from - ROLE_REACH; at -= 1) {
    const item = line.items[at];
    const next = line.items[at + 1];
    const belongs = isMember(item, cues) && MEMBERSHIP[kind]?.test(next?.lower ?? '');
    if (belongs) return 'for';
    if (has(item, Tag.Opponent)) return 'against';
    const owns =
      next?.lower === 'close' || (has(next, Tag.Prep) && !BESIDE.test(next?.lower ?? ''));
    if (kind !== 'cause' && isVoice(item, cues) && owns) return 'for';
  }
  return null;
}

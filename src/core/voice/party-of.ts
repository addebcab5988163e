import type { Mention } from '../mention';
import type { CompiledCues } from './cues';
import type { Range } from './frame';
import { has } from './item-tests';
import type { Item, Line } from './line';
import { Tag } from './tag';

/**
 * The party that a noun phrase speaks for, or null. `name` is the phrase, `stretch` may add appositions
 * (“X, a spokesman for the ministry,”). Those who speak against a party never speak for it.
 */
export function partyOf(
  line: Line,
  name: Range,
  stretch: Range,
  mentions: readonly Mention[],
  cues: CompiledCues,
): string | null {
  const inside = mentionsWithin(line, name, mentions);
  const blocked = isOpposed(line, name, inside, cues);
  for (const mention of inside)
    if (speaksDirectly(line, name, mention, blocked, cues)) return mention.party;
  if (blocked) return null;
  return (
    roleOf(line, name, mentions, cues) ??
    (stretch === name ? null : roleOf(line, stretch, mentions, cues)) ??
    roleOf(line, withPlace(line, name), mentions, cues)
  );
}

/** Items that a place behind a name may take (“Lawmakers in Tehran”). */
const PLACE = 4;

/** The phrase with the place that follows it. */
function withPlace(line: Line, name: Range): Range {
  const next = line.items[name.to]?.lower ?? '';
  return next === 'in' || next === 'at' ? { from: name.from, to: name.to + PLACE } : name;
}

/** A noun that speaks for whom it is named with. */
export function isVoice(item: Item | undefined, cues: CompiledCues): boolean {
  return has(item, Tag.Role | Tag.Office) || cues.organs.has(item?.lower ?? '');
}

interface Placed extends Mention {
  readonly from: number;
  readonly to: number;
}

function mentionsWithin(line: Line, range: Range, mentions: readonly Mention[]): Placed[] {
  const start = line.items[range.from]?.start ?? 0;
  const end = line.items[range.to - 1]?.end ?? 0;
  return mentions
    .filter((mention) => mention.start >= start && mention.end <= end + 2)
    .map((mention) => ({
      ...mention,
      from: line.items.findIndex((item) => item.end > mention.start),
      to: line.items.findLastIndex((item) => item.start < mention.end) + 1,
    }));
}

/** Words of a party's own name (“Syrian opposition”) do not count. */
function isOpposed(
  line: Line,
  range: Range,
  names: readonly Placed[],
  cues: CompiledCues,
): boolean {
  return line.items.slice(range.from, range.to).some((item, index) => {
    const at = range.from + index;
    if (names.some(({ kind, from, to }) => kind !== 'adjective' && at >= from && at < to))
      return false;
    const prefix = item.lower.split('-')[0] ?? '';
    return (
      has(item, Tag.Opponent) ||
      cues.opponentOf.has(item.lower) ||
      (prefix !== item.lower && cues.opponentOf.has(prefix))
    );
  });
}

/** The mention is the phrase itself, or makes one of its officials. */
function speaksDirectly(
  line: Line,
  name: Range,
  mention: Placed,
  blocked: boolean,
  cues: CompiledCues,
): boolean {
  if (mention.kind === 'person' || mention.kind === 'outlet') return true;
  if (mention.kind === 'office') return !blocked;
  if (blocked || line.items[mention.from - 1]?.lower === 'of') return false;
  const rest = line.items.slice(mention.to, name.to);
  const after = rest.findIndex((item) => has(item, Tag.Prep | Tag.Coord));
  const words = (after < 0 ? rest : rest.slice(0, after)).filter((item) => item.lower !== "'s");
  if (mention.kind !== 'adjective' && words.length === 0)
    return mention.from >= name.from && !behindPreposition(line, name, mention);
  return !behindPreposition(line, name, mention) && words.some((item) => isVoice(item, cues));
}

function behindPreposition(line: Line, name: Range, mention: Placed): boolean {
  return line.items.slice(name.from, mention.from).some((item) => has(item, Tag.Prep));
}

/** “officials in Tehran”, “a spokesman for Iran's mission”: a role, a preposition, a party. */
function roleOf(
  line: Line,
  range: Range,
  mentions: readonly Mention[],
  cues: CompiledCues,
): string | null {
  for (const mention of mentionsWithin(line, range, mentions)) {
    for (
      let index = mention.from - 1;
      index >= range.from && index >= mention.from - 5;
      index -= 1
    ) {
      const item = line.items[index];
      if (has(item, Tag.Opponent)) return null;
      if (isVoice(item, cues) && has(line.items[index + 1], Tag.Prep)) return mention.party;
    }
    const rest = line.items.slice(mention.to, Math.min(range.to, mention.to + 5));
    const comma = rest.findIndex((item) => item.text === ',');
    const words = comma < 0 ? rest : rest.slice(0, comma);
    if (words.some((item) => isVoice(item, cues)) && !words.some((item) => has(item, Tag.Opponent)))
      return mention.party;
  }
  return null;
}

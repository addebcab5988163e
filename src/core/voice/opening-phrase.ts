import type { CompiledCues } from './cues';
import type { Range } from './frame';
import { has, isComma, isContent, isDash, isPronoun } from './item-tests';
import type { Item, Line } from './line';
import { actor, phraseEnd } from './noun-phrase';
import { isMember, isVoice } from './speaks-for';
import { Tag } from './tag';

/** The phrase a sentence opens with, before an item: its likely subject. Capitalised, or with a noun for who acts. */
export function openingPhrase(line: Line, before: number, cues: CompiledCues): Range | null {
  const opens = behindDateline(line, before);
  const start = opens === 0 ? afterAdverbial(line, before) : opens;
  const agent = agentPhrase(line, start, before, cues);
  const name = start === opens ? capitalised(line, before, opens) : null;
  return name && agent && agent.to > name.to && (owns(line, name.to) || owns(line, name.to - 1))
    ? agent
    : (name ?? agent);
}

/** “Iran's judiciary”: more than Iran. */
function owns(line: Line, at: number): boolean {
  return line.items[at]?.lower === "'s";
}

/** “The sidewalk counsellor had …”, “Asked about it, the institute's speaker smiled”. */
function agentPhrase(line: Line, from: number, before: number, cues: CompiledCues): Range | null {
  const whole = actor(line, from);
  if (!whole || whole.to > before) return null;
  for (let to = whole.to; to > from; to -= 1) {
    const item = line.items[to - 1];
    if (item && !item.capital && isPerson(item, cues)) return { from, to };
  }
  return null;
}

function isPerson(item: Item, cues: CompiledCues): boolean {
  if (has(item, Tag.Prep | Tag.Sub | Tag.Adv | Tag.Det)) return false;
  const known = has(item, Tag.Role | Tag.People | Tag.Opponent) || cues.bystanders.has(item.lower);
  return (
    known ||
    isVoice(item, cues) ||
    isMember(item, cues) ||
    cues.agent.test(item.lower.replace(/s$/u, ''))
  );
}

/** Behind the comma that ends “On Tuesday, …” or “Asked about it, …”. */
function afterAdverbial(line: Line, before: number): number {
  const first = line.items[0];
  const opens =
    has(first, Tag.Prep | Tag.Sub | Tag.Time) || /(?:ing|ed)$/u.test(first?.lower ?? '');
  if (!opens) return 0;
  const comma = line.items.findIndex((item, at) => at < before && isComma(item));
  return comma < 0 && has(first, Tag.Prep) ? phraseEnd(line, 1) : comma + 1;
}

/** Most items of “BEIRUT, Lebanon, March 3 (AP) —”. */
const DATELINE = 14;

/** Behind the dash of “JERUSALEM — …”: the city does not speak. */
function behindDateline(line: Line, before: number): number {
  const city = line.items[0]?.text ?? '';
  if (city.length < 3 || city !== city.toUpperCase()) return 0;
  const dash = line.items.findIndex((item, at) => at < DATELINE && isDash(item));
  return dash > 0 && dash < before ? dash + 1 : 0;
}

function capitalised(line: Line, before: number, start: number): Range | null {
  let from = start;
  while (has(line.items[from], Tag.Det | Tag.Coord)) from += 1;
  let to = from;
  while (to < before && opens(line, to)) to += 1;
  if (to > from && NATION.test(line.items[to - 1]?.lower ?? ''))
    for (let most = to + 3; to < most && isNoun(line.items[to]);) to += 1;
  return to > from ? { from, to } : null;
}

/** “A Turkish stamp shows …”: the noun belongs to it. */
const NATION = /(?:an|ese|ish|i)$/u;

function isNoun(item: Item | undefined): boolean {
  return isContent(item) && item?.word === true && !item.verb && !/(?:ed|ly)$/u.test(item.lower);
}

/** “Students for Life”, “Doctors Without Borders”. */
function isLink(line: Line, index: number): boolean {
  const item = line.items[index];
  const links =
    item?.lower === 'of' || item?.lower === 'for' || (item?.capital && has(item, Tag.Prep));
  return links === true && line.items[index + 1]?.capital === true;
}

function opens(line: Line, index: number): boolean {
  const item = line.items[index];
  if (index > 0 && isLink(line, index)) return true;
  if (has(item, Tag.Prep | Tag.Sub | Tag.Time) || isPronoun(item)) return false;
  if (index === 0 && item?.verb && !has(line.items[1], Tag.Role)) return false;
  if (item?.text === '.') return has(line.items[index - 1], Tag.Title);
  if (item?.lower === "'s") return index > 0;
  const owned = line.items[index - 1]?.lower === "'s" && has(line.items[index + 1], Tag.Role);
  return item?.capital === true || owned || has(item, Tag.Role | Tag.People);
}

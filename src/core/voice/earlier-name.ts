import type { Mention } from '../mention';
import type { Span } from '../span';
import { has } from './item-tests';
import type { Line } from './line';
import { phraseStart } from './noun-phrase';
import { partiesOf } from './party-of';
import { Tag } from './tag';
import type { Parsed, Place, TextSource } from './text-source';

/** Sentences looked back, and UTF-16 units: most nouns stand nowhere before, and nothing need be read. */
const LOOK_BACK = 3;
const NEAR = 800;

function standsNear(text: string, noun: string, until: number): boolean {
  return text
    .slice(Math.max(0, until - NEAR), until)
    .toLowerCase()
    .includes(noun);
}

/** The party of “the letter”, where “a letter from the ministry in Kyiv” stands before: the same noun, named in full. */
export function earlierParty(
  source: TextSource,
  mentionsIn: (line: Line) => readonly Mention[],
  parsed: Parsed,
  speaker: Span,
): string | null {
  const noun = definiteNoun(parsed.line, speaker);
  if (noun === null || !standsNear(source.article.text, noun, speaker.start)) return null;
  let place: Place | null = parsed.place;
  for (let step = 0; step <= LOOK_BACK && place; step += 1) {
    const { line } = step === 0 ? parsed : source.parse(place, -1);
    const party = partyOfNoun(source, line, noun, speaker.start, mentionsIn);
    if (party !== null) return party;
    place = source.beside(place, -1);
  }
  return null;
}

/** The one small word of “the letter”, or null. */
function definiteNoun({ items }: Line, { start, end }: Span): string | null {
  const at = items.findIndex((item) => item.start === start);
  const item = items[at];
  const alone = item?.end === end && !item.capital && items[at - 1]?.lower === 'the';
  return alone && !has(item, Tag.Opponent) ? item.lower : null;
}

function partyOfNoun(
  { cues }: TextSource,
  line: Line,
  noun: string,
  until: number,
  mentionsIn: (line: Line) => readonly Mention[],
): string | null {
  const at = line.items.findLastIndex(({ lower, start }) => lower === noun && start < until);
  if (at < 0) return null;
  const name = { from: phraseStart(line, at, -1), to: at + 1 };
  return partiesOf(line, name, name, mentionsIn(line), cues)[0] ?? null;
}

/** Where family names first stand behind a first name, by name; -1 where none does. A text is searched once for each. */
export type Introductions = Map<string, number>;

/** Where “Haddad” alone was named in full before (“Rana Haddad, a lawyer with …, said”): that sentence, or null. */
export function introductionOf(
  source: TextSource,
  known: Introductions,
  name: string,
  until: number,
): Parsed | null {
  if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(name)) return null;
  const at = known.get(name) ?? firstFullName(source.article.text, name);
  known.set(name, at);
  const place = at >= 0 && at < until ? source.placeOf(at) : null;
  return place && source.parse(place, -1);
}

function firstFullName(text: string, name: string): number {
  let at = text.indexOf(name);
  while (at >= 0 && !isFamilyName(text, at)) at = text.indexOf(name, at + 1);
  return at;
}

/** A capitalised word stands right before it. */
function isFamilyName(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 20), at);
  return /(?:^|[\s“"‘])\p{Lu}[\p{L}.’'-]*\s$/u.test(before);
}

/** “Rana Haddad”, “Rana Haddad of Greenpeace”: the whole name of “Haddad”. */
export function isNameOf(whole: string, family: string): boolean {
  return whole.endsWith(` ${family}`) || whole.includes(` ${family} of `);
}

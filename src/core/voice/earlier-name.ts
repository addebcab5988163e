import type { Span } from '../span';
import { has } from './item-tests';
import type { Line } from './line';
import { phraseStart } from './noun-phrase';
import { partiesOf } from './party-of';
import type { Placed } from './placed-mentions';
import { Tag } from './tag';
import type { Parsed, Place, TextSource } from './text-source';

/** Sentences looked back. */
const LOOK_BACK = 3;

/** The party of “the letter”, where “a letter from the ministry in Kyiv” stands before: the same noun, named in full. */
export function earlierParty(
  source: TextSource,
  mentionsIn: (parsed: Parsed) => readonly Placed[],
  parsed: Parsed,
  speaker: Span,
): string | null {
  const noun = definiteNoun(parsed.line, speaker);
  if (noun === null) return null;
  let place: Place | null = parsed.place;
  for (let step = 0; step <= LOOK_BACK && place; step += 1) {
    if (step === 0 || mayHold(source, place, noun)) {
      const at = step === 0 ? parsed : source.parse(place, -1);
      const party = partyOfNoun(source, at, noun, speaker.start, mentionsIn);
      if (party !== null) return party;
    }
    place = source.beside(place, -1);
  }
  return null;
}

/** False where a word is not among a sentence's letters, so that it need not be read. Apostrophes may be written otherwise. */
function mayHold(source: TextSource, place: Place, noun: string): boolean {
  const { start, end } = source.sentence(place) ?? { start: 0, end: 0 };
  return noun.includes("'") || source.article.text.slice(start, end).toLowerCase().includes(noun);
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
  parsed: Parsed,
  noun: string,
  until: number,
  mentionsIn: (parsed: Parsed) => readonly Placed[],
): string | null {
  const { line } = parsed;
  const at = line.items.findLastIndex(({ lower, start }) => lower === noun && start < until);
  if (at < 0) return null;
  const name = { from: phraseStart(line, at, -1), to: at + 1 };
  return partiesOf(line, name, name, mentionsIn(parsed), cues)[0] ?? null;
}

/**
 * Where “Haddad” alone was named in full before (“Rana Haddad, a lawyer with …, said”): the sentence of the text's first
 * such words, or null.
 */
export function introductionOf(source: TextSource, name: string, until: number): Parsed | null {
  if (!/^\p{Lu}[\p{L}’'-]{2,}$/u.test(name)) return null;
  const at = firstFamilyName(source, name, until);
  const place = at < 0 ? null : source.placeOf(at);
  return place && source.parse(place, -1);
}

/** Where a name first stands as a family name before an offset, or -1. Each stretch is searched once for a name. */
function firstFamilyName(
  { article: { text }, familyNames }: TextSource,
  name: string,
  until: number,
) {
  const known = familyNames.get(name) ?? { at: -1, searched: 0 };
  familyNames.set(name, known);
  while (known.at < 0 && known.searched < until) {
    const next = text.indexOf(name, known.searched);
    known.searched = next < 0 ? text.length : next;
    if (known.searched >= until) break;
    if (isFamilyName(text, next)) known.at = next;
    known.searched++;
  }
  return known.at < until ? known.at : -1;
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

import type { TermList } from '../term-list';
import { type OurSentence, ourSentences } from './our-sentences';
import type { Breach, Rule } from './rule';
import { opposedParties, ownerOf, share, usesOf } from './tally';
import { foldedWords, withoutQuotes } from './word-search';

/** Words that judge while they seem to report, by language. */
const VERDICTS: Readonly<Record<string, RegExp>> = {
  en: /(?<!\p{L})(claim(s|ed|ing)?|so-called|propaganda|false(ly|hoods?)?|admit(s|ted|ting)?|alleged(ly)?|allege[sd]?|purport(s|ed|edly)?|notorious(ly)?|infamous(ly)?|lies|lied|rightly|wrongly|rightful(ly)?|conced(e|es|ed)|insist(s|ed)?|boast(s|ed)?|obviously|of course|in fact|actually)(?!\p{L})/giu,
  de: /(?<!\p{L})(behaupte(t|te|n)|sogenannt(e|er|en|es)|Propaganda|fälschlich|angeblich(e|er|en|es)?|zugeben|gibt zu|berüchtigt(e|er|en)?)(?!\p{L})/giu,
};
/** How many times as long what is said of one of two opposed parties may be. */
const LENGTH = 2;
/** The same for the one sentence that says who a party is. */
const ABOUT_LENGTH = 4;

/** Rule 5: our own sentences report; they have no verdict words, and are about as long for both sides. */
export const plainWords: Rule = {
  number: 5,
  title: 'our own sentences are plain and alike',
  judge: (list) => [...ourSentences(list).flatMap(verdicts), ...unlike(list)],
};

function verdicts({ place, field, text }: OurSentence): Breach[] {
  return Object.entries(text).flatMap(([lang, sentence]) =>
    [...withoutQuotes(sentence).matchAll(VERDICTS[lang] ?? /(?!)/gu)].map(([word]) => ({
      place,
      says: `its ${field} judges with “${word}”: “${sentence}”`,
    })),
  );
}

function unlike(list: TermList): Breach[] {
  return opposedParties(list).flatMap(([one, other]) => {
    const place = `${one.id}/${other.id}`;
    const about = [words(one.about.en), words(other.about.en)] as const;
    const mean = [meanLength(list, one.id), meanLength(list, other.id)] as const;
    const faults: string[] = [];
    if (Math.max(...about) > ABOUT_LENGTH * Math.min(...about))
      faults.push(`who they are is told in ${about.join(' and ')} words`);
    if (Math.min(...mean) > 0 && Math.max(...mean) > LENGTH * Math.min(...mean))
      faults.push(`sentences on them have ${mean.map((n) => n.toFixed(0)).join(' and ')} words`);
    return faults.map((says) => ({ place, says: `${says}; must be alike` }));
  });
}

/** Mean length in words of the sentences on a party's actors and on the labels it uses. */
function meanLength(list: TermList, side: string): number {
  const used = new Set(usesOf(list, side).map(({ label }) => label.id));
  const lengths = ourSentences(list)
    .filter(({ place }) => used.has(place) || ownerOf(list, place) === side)
    .map(({ text }) => words(text.en));
  return share(
    lengths.reduce((sum, length) => sum + length, 0),
    lengths.length,
  );
}

const words = (text: string): number => foldedWords(text).length;

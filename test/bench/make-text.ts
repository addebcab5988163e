import { isSourced } from '../../src/lists/label-facts';
import type { TermList } from '../../src/lists/term-list';
import { pick, seeded, type Random } from './random';
import { FRAMED, PLAIN } from './sentences';

/** Words between one framing term and the next. */
const WORDS_PER_TERM = 60;
/** Sentences of a paragraph, least and most. */
const PARAGRAPH = [2, 5] as const;

/** What a text is made from. */
export interface Vocabulary {
  /** Forms that need no context, so that nearly each becomes a finding. */
  readonly forms: readonly string[];
  /** Names that open the topic gates. */
  readonly anchors: readonly string[];
}

const isFree = (match: TermList['labels'][number]['match']): boolean =>
  match !== 'never' && match !== 'near';

/** The English vocabulary of some lists. */
export function vocabularyOf(lists: readonly TermList[]): Vocabulary {
  const labels = lists.flatMap((list) => list.labels);
  const free = labels.filter(
    (label) =>
      label.lang === 'en' && isSourced(label) && isFree(label.match) && label.needs === undefined,
  );
  return {
    forms: free.flatMap(({ forms }) => forms),
    anchors: lists.flatMap(({ gate }) => gate.strong['en'] ?? []),
  };
}

/**
 * A plain-text article of at least `size` UTF-16 units: a headline, then paragraphs, one a line, with a
 * framing term about every 60 words. The same seed makes the same text.
 */
export function makeText(size: number, { forms, anchors }: Vocabulary, seed = 1): string {
  const random = seeded(seed);
  const lines = [`Night of waiting in ${pick(random, anchors)}`];
  let length = 0;
  let words = 0;
  while (length < size) {
    const sentences: string[] = [];
    for (let left = between(random, PARAGRAPH); left > 0; left--) {
      const framed = words >= WORDS_PER_TERM;
      const sentence = fill(random, pick(random, framed ? FRAMED : PLAIN), forms, anchors);
      words += sentence.split(' ').length - (framed ? WORDS_PER_TERM : 0);
      sentences.push(sentence);
    }
    lines.push(sentences.join(' '));
    length += (lines.at(-1)?.length ?? 0) + 1;
  }
  return lines.join('\n');
}

function between(random: Random, [least, most]: readonly [number, number]): number {
  return least + random(most - least + 1);
}

function fill(
  random: Random,
  sentence: string,
  forms: readonly string[],
  anchors: readonly string[],
): string {
  return sentence.replaceAll(/[#@]/gu, (slot) => pick(random, slot === '#' ? forms : anchors));
}

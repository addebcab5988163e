import { describe, expect, it } from 'vitest';
import { reportingWordsOf } from '../../../src/core/voice/reporting-words';
import { CUES } from './ask';

const words = reportingWordsOf(CUES);
const mayReport = (text: string): boolean => words.mayStandIn(text, 0, text.length);

describe('reporting words by their letters', () => {
  it('lets every reporting verb and phrase through, in any dress', () => {
    const verbs = [...CUES.verbs].filter(
      ([, { classes }]) => classes.has('say') || classes.has('think'),
    );
    const phrases = [
      ...[...CUES.phrasalOnly].flatMap(([first, rests]) => rests.map((rest) => `${first} ${rest}`)),
      ...[...CUES.according.values()].flat().map((phrase) => phrase.join(' ')),
    ];
    const all = [...verbs.map(([form]) => form), ...phrases];
    const missed = all.filter(
      (one) =>
        !mayReport(`Nine people ${one} it.`) ||
        !mayReport(`Nine ${one.toUpperCase()}`) ||
        !mayReport(`Nine,${one.replace(' ', '  ')}—it`),
    );
    expect(missed).toEqual([]);
  });

  it('lets a point of view through at the head of a sentence only', () => {
    expect(mayReport('“To its critics, a mistake.')).toBe(true);
    expect(mayReport('Nine went to its doors.')).toBe(false);
  });

  it('lets pass what it cannot read', () => {
    expect(mayReport('Nine 𝒜 went.')).toBe(true);
  });

  it('stops sentences that report nothing', () => {
    expect(mayReport('It rained on the roofs of the town that evening.')).toBe(false);
    expect(mayReport('')).toBe(false);
  });
});

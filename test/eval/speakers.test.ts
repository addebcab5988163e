import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { AllLists } from '../../scripts/eval/all-lists';
import { isSpeakerLine, runSpeakers, scoreSpeakers } from '../../scripts/eval/speakers';

const lines = readFileSync(new URL('speakers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as unknown)
  .filter(isSpeakerLine);

describe('the sentences about speakers', () => {
  const judged = runSpeakers(lines, new AllLists());
  const score = scoreSpeakers(judged);
  const rightOf = (...sets: readonly string[]): number => {
    const { right, sided } = scoreSpeakers(judged.filter(({ line }) => sets.includes(line.set)));
    return right / sided;
  };

  it('are marked, nine in ten', () => {
    expect(score.found / lines.length).toBeGreaterThanOrEqual(0.9);
  });

  it.each([
    [['first', 'second', 'third'], 0.965],
    [['fourth'], 0.84],
    [['fifth', 'sixth'], 0.62],
    [['seventh'], 0.88],
  ] as const)('have the side of whoever speaks: %j', (sets, floor) => {
    expect(rightOf(...sets)).toBeGreaterThanOrEqual(floor);
  });

  it('hardly ever have another side than that', () => {
    const named = judged.filter(({ found }) => found?.speaker?.side != null);
    const right = named.filter(({ line, found }) => found?.speaker?.side === line.speakerSide);
    expect(right.length / named.length).toBeGreaterThanOrEqual(0.97);
  });

  it('have no side where nobody of a side speaks', () => {
    expect(score.invented).toBeLessThanOrEqual(1);
  });
});

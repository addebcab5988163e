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
  const rightOf = (hard: boolean): number => {
    const { right, sided } = scoreSpeakers(
      judged.filter(({ line }) => (line.set === 'fourth') === hard),
    );
    return right / sided;
  };

  it('are marked, nine in ten', () => {
    expect(score.found / lines.length).toBeGreaterThanOrEqual(0.9);
  });

  it('have the side of whoever speaks', () => {
    expect(rightOf(false)).toBeGreaterThanOrEqual(0.96);
    expect(rightOf(true)).toBeGreaterThanOrEqual(0.75);
  });

  it('have no side where nobody of a side speaks', () => {
    expect(score.invented).toBeLessThanOrEqual(1);
  });
});

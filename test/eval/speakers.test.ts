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
  const score = scoreSpeakers(runSpeakers(lines, new AllLists()));

  it('are marked, nine in ten', () => {
    expect(score.found / lines.length).toBeGreaterThanOrEqual(0.9);
  });

  it('have the side of whoever speaks', () => {
    expect(score.right / score.sided).toBeGreaterThanOrEqual(0.94);
  });

  it('have no side where nobody of a side speaks', () => {
    expect(score.invented).toBeLessThanOrEqual(1);
  });
});

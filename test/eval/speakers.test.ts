import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { AllLists } from '../../scripts/eval/all-lists';
import { isSpeakerLine, runSpeakers, scoreSpeakers } from '../../scripts/eval/speakers';

const lines = readFileSync(new URL('speakers.jsonl', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as unknown)
  .filter(isSpeakerLine);

/** Floors a little under what is reached. */
const FOUND = 0.88;
const RIGHT = 0.92;
const INVENTED = 1;

it('knows whose side speaks, and names none where nobody of a side does', () => {
  const score = scoreSpeakers(runSpeakers(lines, new AllLists()));
  expect(score.found).toBeGreaterThanOrEqual(FOUND * lines.length);
  expect(score.right).toBeGreaterThanOrEqual(RIGHT * score.sided);
  expect(score.invented).toBeLessThanOrEqual(INVENTED);
});

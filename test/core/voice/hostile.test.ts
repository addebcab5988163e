import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article-from-text';
import { createVoiceReader } from '../../../src/core/voice/voice-reader';
import { CUES } from './ask';

const TEXTS: readonly (readonly [string, string])[] = [
  ['double marks only', '"'.repeat(100_000)],
  ['opening marks only', '“'.repeat(100_000)],
  ['apostrophes only', "'".repeat(100_000)],
  ['marks of all kinds', '"\'“”‘’«»„`'.repeat(10_000)],
  ['single marks that might open', " 'a' b".repeat(20_000)],
  ['no space at all', 'a'.repeat(1_000_000)],
  ['one endless sentence', 'the militia said that it fought and '.repeat(50_000)],
  ['full stops only', '.'.repeat(100_000)],
  ['initials only', 'A.'.repeat(100_000)],
  ['one letter a line', 'x\n'.repeat(50_000)],
  ['paragraphs that never close', '“hello world.\n'.repeat(10_000)],
  ['empty', ''],
];

// Generous: it tells linear from quadratic, not fast from slow.
const LIMIT = 15_000;

for (const [name, text] of TEXTS)
  test(`hostile text is read in bounded time: ${name}`, { timeout: 20_000 }, () => {
    const reader = createVoiceReader(articleFromText(text), CUES, { mentionsIn: () => [] });
    const before = performance.now();
    for (let part = 0; part < 10; part += 1) {
      const start = Math.floor((part * text.length) / 10);
      const answer = reader.at({ start, end: start + 1 });
      expect(answer.confidence).toBeGreaterThanOrEqual(0);
      expect(answer.confidence).toBeLessThanOrEqual(1);
    }
    expect(performance.now() - before).toBeLessThan(LIMIT);
  });

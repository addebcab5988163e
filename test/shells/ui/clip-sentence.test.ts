import { expect, it } from 'vitest';
import { clipSentence } from '../../../src/shells/ui/clip-sentence';

const around = (text: string, word: string, max?: number) => {
  const start = text.indexOf(word);
  return clipSentence(text, start, start + word.length, max);
};

it('leaves a short sentence whole', () => {
  const { before, word, after } = around('They blamed rogue militias again.', 'rogue militias');
  expect([before, word, after]).toEqual(['They blamed ', 'rogue militias', ' again.']);
});

it.each([
  ['the word first', `rogue ${'later '.repeat(60)}`, 'rogue'],
  ['the word last', `${'early '.repeat(60)}rogue`, 'rogue'],
  ['the word in the middle', `${'early '.repeat(40)}rogue ${'later '.repeat(40)}`, 'rogue'],
  ['no spaces', `${'長'.repeat(300)}暴徒${'文'.repeat(300)}`, '暴徒'],
  ['a word longer than the room', `a ${'x'.repeat(400)} b`, 'x'.repeat(400)],
])('keeps the word whole: %s', (_, text, wanted) => {
  const { before, word, after } = around(text, wanted, 120);
  expect(word).toBe(wanted);
  expect(before.length + after.length).toBeLessThanOrEqual(130);
});

it('cuts at spaces and says so', () => {
  const { before, after } = around(
    `${'early '.repeat(40)}rogue ${'later '.repeat(40)}`,
    'rogue',
    100,
  );
  expect(before).toMatch(/^… early/u);
  expect(after).toMatch(/later …$/u);
});

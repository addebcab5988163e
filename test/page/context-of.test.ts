import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/core/article-from-text';
import { contextOf } from '../../src/page/context-of';

function context(text: string, words: string) {
  const start = text.indexOf(words);
  const found = contextOf(articleFromText(text), { start, end: start + words.length });
  expect(found.text.slice(found.start, found.end)).toBe(words);
  return found.text;
}

describe('the sentence round a finding', () => {
  test.each([
    ['One thing. Rogue militias came. Another thing.', 'Rogue militias', 'Rogue militias came.'],
    [
      'He said: “The resistance won.” Then he left.',
      'resistance',
      'He said: “The resistance won.”',
    ],
    ['The U.S. Army blamed militias. It left.', 'militias', 'The U.S. Army blamed militias.'],
    ['Then Gen. Smith saw the rebels. He left.', 'rebels', 'Then Gen. Smith saw the rebels.'],
    ['It cost 3.5 million. The rebels paid', 'rebels', 'The rebels paid'],
    ['He came! The rebels? Nobody knew.', 'rebels', 'The rebels?'],
    ['他来了。叛军走了。没有人知道。', '叛军', '叛军走了。'],
    ['جاء المتمردون. هل رحلوا؟ لا أحد يعلم.', 'رحلوا', 'هل رحلوا؟'],
    ['Headline of it\nThe rebels came. They left.', 'rebels', 'The rebels came.'],
  ])('%s', (text, words, sentence) => expect(context(text, words)).toBe(sentence));

  test('a long sentence is cut between words, dots at the cut ends, 240 units at most', () => {
    const text = `${'and so on '.repeat(60)}the rebels ${'went on and on '.repeat(40)}`;
    const cut = context(text, 'rebels');
    expect(cut.length).toBeLessThanOrEqual(242);
    expect(cut.startsWith('…')).toBe(true);
    expect(cut.endsWith('…')).toBe(true);
    expect(text).toContain(` ${cut.slice(1, -1)} `);
  });

  test('room that one side does not need goes to the other', () => {
    const text = `The rebels ${'went on and on '.repeat(40)}`;
    expect(context(text, 'rebels').length).toBeGreaterThan(220);
  });
});

import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article-from-text';
import { engineOf } from '../../fixtures/two-lists';

const TEXT =
  'Norland closed its embassy in Karst. Colonel Bram said that the terror gang was back and that it rained.';

const voicesAt = (...words: string[]) => {
  const spans = words.map((word) => {
    const start = TEXT.indexOf(word);
    return { start, end: start + word.length };
  });
  return engineOf().voices(articleFromText(TEXT), spans);
};

test('a span with a label has the party that the label settles', () => {
  const [voice] = voicesAt('terror gang');
  expect(voice?.speaker).toEqual({ name: 'Colonel Bram', party: 'norland' });
});

test('elsewhere the party stays open, and nothing of what it may be is told', () => {
  const [voice] = voicesAt('it rained');
  expect(voice?.speaker).toEqual({ name: 'Colonel Bram', party: null });
});

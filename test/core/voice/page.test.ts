import { expect, test } from 'vitest';
import type { Article, BlockKind } from '../../../src/core/article';
import type { Span } from '../../../src/core/span';
import { createVoiceReader, type VoiceReader } from '../../../src/core/voice/voice-reader';
import { CUES } from './ask';
import { testFinder } from './parties-for-tests';

function reader(
  lines: readonly (readonly [BlockKind, string])[],
  quoted: string | null,
): VoiceReader {
  const text = lines.map(([, line]) => line).join('\n');
  let start = 0;
  const blocks = lines.map(([kind, line]) => {
    const block = { kind, start, end: start + line.length };
    start = block.end + 1;
    return block;
  });
  const at = quoted === null ? -1 : text.indexOf(quoted);
  const quotes: Span[] = quoted === null ? [] : [{ start: at, end: at + quoted.length }];
  const article: Article = { text, blocks, lang: 'en', quotes, outletParty: null };
  return createVoiceReader(article, CUES, testFinder(text));
}

test('a block quotation is quoted, and the sentence before it says whose it is', () => {
  const lead = 'Putin said in a letter:';
  const voice = reader(
    [
      ['body', lead],
      ['blockquote', 'The junta will fall before the year is out.'],
    ],
    null,
  ).at({ start: lead.length + 5, end: lead.length + 10 });
  expect(voice.voice).toBe('quoted');
  expect(voice.speaker).toEqual({ name: 'Putin', party: 'russia' });
});

test('a stretch that the page sets as a quotation is quoted without marks', () => {
  const line = 'Putin said the junta would fall before winter.';
  const voice = reader([['body', line]], 'junta would fall').at({ start: 15, end: 20 });
  expect(voice.voice).toBe('quoted');
  expect(voice.speaker?.party).toBe('russia');
});

test('a stretch outside all blocks is unclear', () => {
  expect(reader([['body', 'Rain fell.']], null).at({ start: 90, end: 95 }).voice).toBe('unclear');
});

test('the words that decided come in order and inside the text', () => {
  const line = 'The junta would fall, Putin said on Friday.';
  const voice = reader([['body', line]], null).at({ start: 4, end: 9 });
  expect(voice.cues.map((cue) => line.slice(cue.start, cue.end))).toEqual(['Putin', 'said']);
});

test('asking twice, or in another order, gives the same answers', () => {
  const line = 'Putin said the junta would fall. It has not. “The junta fell,” he said on Friday.';
  const spans = [...line.matchAll(/junta/gu)].map(({ index }) => ({
    start: index,
    end: index + 5,
  }));
  const forward = reader([['body', line]], null);
  const back = reader([['body', line]], null);
  const ask = (of: VoiceReader, span: Span): unknown => {
    const answer = of.at(span);
    return { ...answer, perhaps: answer.perhaps?.() };
  };
  const answers = spans.map((span) => ask(forward, span));
  expect(
    spans
      .toReversed()
      .map((span) => ask(back, span))
      .toReversed(),
  ).toEqual(answers);
  expect(spans.map((span) => ask(forward, span))).toEqual(answers);
});

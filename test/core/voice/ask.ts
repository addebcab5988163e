import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article-from-text';
import type { VoiceAnswer } from '../../../src/core/finding';
import { compileCues, type Cues } from '../../../src/core/voice/cues';
import { createVoiceReader } from '../../../src/core/voice/voice-reader';
import { testFinder } from './parties-for-tests';

const path = new URL('../../../src/lists/cues/en.json', import.meta.url);

/** English cues, as shipped. */
export const CUES = compileCues(JSON.parse(readFileSync(path, 'utf8')) as Cues);

/**
 * What a row says: the words in `[[…]]` are asked about; then the voice, the speaker's name and party.
 * `other` stands for quoted or attributed; a name or party of `undefined` is not looked at.
 */
export type Row = readonly [
  text: string,
  voice: 'own' | 'quoted' | 'attributed' | 'unclear' | 'other' | 'not own' | 'not other',
  name?: string | null | undefined,
  party?: string | null | undefined,
  via?: string | null | undefined,
  maybe?: readonly string[],
];

/** Text without brackets, and the stretch that stood in them. */
export function parse(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  return { text: marked.replace('[[', '').replace(']]', ''), start, end };
}

/** The answer for a marked text. */
export function ask(marked: string): VoiceAnswer & { readonly text: string } {
  const { text, start, end } = parse(marked);
  const reader = createVoiceReader(articleFromText(text), CUES, testFinder(text));
  return { ...reader.at({ start, end }), text };
}

/** One test per row. */
export function rows(list: readonly Row[]): void {
  for (const [marked, voice, name, party, via, maybe] of list)
    test(`${voice}: ${marked.replace(/\n/gu, ' ⏎ ')}`, () => {
      const answer = ask(marked);
      expect(allowed(voice)).toContain(answer.voice);
      if (name !== undefined) expect(answer.speaker?.name ?? null).toBe(name);
      if (party !== undefined) expect(answer.speaker?.party ?? null).toBe(party);
      if (via !== undefined) expect(answer.via?.name ?? null).toBe(via);
      if (maybe !== undefined) expect(answer.speaker?.maybe ?? []).toEqual(maybe);
    });
}

function allowed(voice: Row[1]): readonly string[] {
  if (voice === 'other') return ['quoted', 'attributed'];
  if (voice === 'not own') return ['quoted', 'attributed', 'unclear'];
  if (voice === 'not other') return ['own', 'unclear'];
  return [voice];
}

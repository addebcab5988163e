import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Cues } from '../../../src/core/voice/cues';
import { inflector } from '../../../src/core/voice/inflect';

const path = new URL('../../../src/lists/cues/en.json', import.meta.url);
const cues = JSON.parse(readFileSync(path, 'utf8')) as Cues;

test('the English cues stay small enough to travel in every pack', () => {
  expect(JSON.stringify(cues).length).toBeLessThan(30_000);
});

test('cues are lower case, so that a folded word finds them', () => {
  expect(JSON.stringify({ ...cues, endings: [] })).toBe(
    JSON.stringify({ ...cues, endings: [] }).replace(/: ?"[^"]*"/gu, (value) =>
      value.toLowerCase(),
    ),
  );
});

for (const [lemma, forms] of [
  ['claim', 'claim claims claimed claiming'],
  ['deny', 'deny denies denied denying'],
  ['say', 'say says said saying'],
  ['describe', 'describe describes described describing'],
  ['stress', 'stress stresses stressed stressing'],
  ['agree', 'agree agrees agreed agreeing'],
  ['vow', 'vow vows vowed vowing'],
  ['label', 'label labels labelled labeled labelling labeling'],
  ['write', 'write writes wrote written writing'],
] as const)
  test(`forms of “${lemma}”`, () => {
    expect([...inflector(cues)(lemma).keys()]).toEqual(forms.split(' '));
  });

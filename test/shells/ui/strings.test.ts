import { describe, expect, it } from 'vitest';
import { en } from '../strings-in';

/** Every string in an object, with its path; functions are called with plain arguments. */
function texts(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const all = texts(en, 'en');
/** The sample article and its card hold invented words of the sides. */
const ours = all.filter(
  ([path]) => !/\.(article|card\.rows|sentence|lead|alt|guideAvoid)\b/u.test(path),
);

describe('the words of our pages', () => {
  it.each(all)('%s is not empty', (_, text) => {
    expect(text.trim()).not.toBe('');
  });

  it.each(ours)('%s gives no verdict', (_, text) => {
    expect(text).not.toMatch(
      /\b(claims?|claimed|so-called|propaganda|falsely|admits?|bias(ed)?|avoids?|lies|regime)\b/iu,
    );
  });

  it.each(ours)('%s is short', (path, text) => {
    expect(text.length).toBeLessThan(path.includes('.about.') ? 260 : 170);
  });

  it('is plain: no jargon', () => {
    for (const [, text] of ours)
      expect(text).not.toMatch(/\b(findings?|parse|engine|DOM|cache|storage|JSON|gate|token)\b/u);
  });
});

describe('plurals and names', () => {
  it.each([
    [en.common.sources(1), '1 source'],
    [en.common.sources(0), '0 sources'],
    [en.popup.footer.marks(1), '1 mark'],
    [en.popup.lists.others(2), '2 other lists'],
    [en.popup.plot.cell(0, 0, 0), 'none found'],
    [en.popup.plot.cell(2, 0, 1), '2 own, 1 unclear'],
    [en.popup.status.nothing(1, 1), 'None found in the 1 word read, looking through 1 list.'],
    [
      en.popup.skipped.line(2, 'guard: antibiotic'),
      'has another meaning with “antibiotic” (2\u00a0times)',
    ],
    [en.popup.skipped.line(1, 'near: no actor named close by'), 'no actor named close by'],
    [en.common.sideSays('the US'), 'The US says'],
    [en.common.sideSays('Iran'), 'Iran says'],
    [en.common.sideSays('the Iraqi factions'), 'The Iraqi factions say'],
    [en.common.sideHead('the US'), 'US'],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});

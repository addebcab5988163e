import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkForeign, parseForeign } from '../../src/lists/check-foreign';
import { textFaults } from '../../src/lists/check-texts';
import { commonLabels, withoutCommon } from '../../src/lists/common-forms';
import { hiddenCharacter, mixedWord } from '../../src/lists/hidden-characters';
import { ListError } from '../../src/lists/parse-list';
import type { TermList } from '../../src/lists/term-list';
import { HILLS } from '../fixtures/two-lists';

type Loose = TermList & {
  labels: { -readonly [Key in keyof TermList['labels'][number]]: never }[];
};

/** Faults of a copy of a sound list after a change. */
function faults(change: (list: Loose) => void): readonly string[] {
  const list = JSON.parse(JSON.stringify(HILLS)) as Loose;
  change(list);
  try {
    checkForeign(list);
    return [];
  } catch (error) {
    if (error instanceof ListError) return error.faults;
    throw error;
  }
}

const firstForm = (form: string): readonly string[] =>
  faults((list) => (list.labels[0]!.forms = [form] as never));

describe('a list from elsewhere', () => {
  it('is let in when it is sound', () => {
    expect(faults(() => {})).toEqual([]);
  });

  it.each([
    ['ra\u202eid', 'U+202E'],
    ['ra\u2066id', 'U+2066'],
    ['ra\u{e0041}id', 'U+E0041'],
    ['ra\u200bid', 'U+200B'],
    ['ra\u200cid', 'U+200C'],
    ['ra\u0007id', 'U+0007'],
    ['ra\u00adid', 'U+00AD'],
    ['ra\ufe0fid', 'U+FE0F'],
    ['ra\ue000id', 'U+E000'],
  ])('is refused for the hidden character in %j', (form, code) => {
    expect(firstForm(form)).toEqual([`labels.0.forms.0: holds the hidden character ${code}.`]);
  });

  it('may spell Persian and Hindi with their joiners', () => {
    for (const form of ['نیروهای مقاومت', 'می\u200cخواهند', 'क्\u200dष', 'क्\u200cष'])
      expect(hiddenCharacter(form)).toBeNull();
    expect(hiddenCharacter('مق\u200c')).toBe('U+200C');
    expect(hiddenCharacter('👩\u200d🚒 ❤\ufe0f')).toBeNull();
  });

  it('is refused for letters that look alike', () => {
    expect(firstForm('rаid')).toEqual([
      'labels.0.forms.0: “rаid” mixes letters of alphabets that look alike.',
    ]);
    for (const form of ['рейд', 'AQ分子', 'Hizb ut-Tahrir', 'α-particle', 'naïve'])
      expect(mixedWord(form)).toBeNull();
  });

  it('is refused for markup, wherever it stands', () => {
    for (const text of ['<b>x', 'x</b>', '<!--', 'a &lt; b;', '&#60;x', '<svg onload=x>'])
      expect(faults((list) => (list.title.en = text))[0]).toContain('title.en: holds HTML');
    expect(faults((list) => (list.title.en = 'war & peace; a < b'))).toEqual([]);
  });

  it.each([
    'http://x.example/',
    'https://a:b@x.example/',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('is refused for the link %s', (url) => {
    const found = faults((list) => (Object.values(list.sources)[0]!.url = url));
    expect(found[0]).toMatch(/^sources\.gazette\.url: is not (a web|an https) address/u);
  });

  it('is refused over its limits', () => {
    const forms = (count: number) => Array.from({ length: count }, (_, at) => `form ${at}`);
    expect(faults((list) => (list.labels[0]!.forms = forms(20_001) as never))[0]).toMatch(
      /^labels: hold .* 20,000 is the most/u,
    );
    expect(firstForm('x'.repeat(121))[0]).toBe('labels.0.forms.0: is over 120 characters.');
    expect(() => parseForeign(`"${'é'.repeat(1024 * 1024)}"`)).toThrow('The list is over 2 MiB.');
  });

  it('is refused for a source named like a property that every object has', () => {
    const found = faults((list) => {
      list.labels[0]!.uses = [
        { side: 'norland', evidence: [{ source: 'constructor', quote: 'x' }] },
      ] as never;
    });
    expect(found[0]).toContain('source “constructor” is not in sources');
  });

  it('never lets a hidden character in, wherever it is put', () => {
    const strings: string[] = [];
    JSON.stringify(HILLS, (_, value: unknown) => {
      if (typeof value === 'string') strings.push(value);
      return value;
    });
    const hidden = fc.constantFrom(
      ...'\u0000\u001b\u00ad\u200b\u200e\u202a\u202e\u2060\u2066\ufeff\u{e0001}\u{e007f}\u{e0100}',
    );
    fc.assert(
      fc.property(fc.constantFrom(...strings), fc.nat(), hidden, (text, at, character) => {
        const place = at % (text.length + 1);
        const changed = text.slice(0, place) + character + text.slice(place);
        expect(textFaults({ text: changed })).toHaveLength(1);
      }),
    );
  });
});

describe('terms too common to mark', () => {
  const withForms = (...forms: string[]): TermList => ({
    ...HILLS,
    labels: forms.map((form, at) => ({
      ...HILLS.labels[0]!,
      id: `hills-${at}`,
      text: form,
      forms: [form],
    })),
  });

  it('are paused, the commonest first, until the rest mark at most two in a hundred words', () => {
    expect(commonLabels(withForms('the', 'of', 'said', 'brigade'))).toEqual([
      { label: 'hills-0', form: 'the' },
      { label: 'hills-1', form: 'of' },
    ]);
    expect(commonLabels(withForms('said', 'he', 'as'))).toEqual([
      { label: 'hills-0', form: 'said' },
    ]);
  });

  it('are only explained', () => {
    const marked = withoutCommon(withForms('the', 'brigade')).labels.map(({ match }) => match);
    expect(marked).toEqual(['never', 'phrase']);
  });

  it('are not phrases with a rare word in them', () => {
    expect(commonLabels(withForms('the brigade', 'of the hills', 'to the bone'))).toEqual([]);
  });
});

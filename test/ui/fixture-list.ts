import type { Label, TermList } from '../../src/lists/term-list';

/** An invented list with one of everything; no quotation in it is real. */
function label(id: string, text: string, change: Partial<Label> = {}): Label {
  return {
    id: `us-iran-iraq-${id}`,
    lang: 'en',
    text,
    forms: [text, `${text}s`],
    actor: 'attackers',
    charge: 'pejorative',
    uses: [{ side: 'us', from: '2019', evidence: [{ source: 'archive', quote: `those ${text}` }] }],
    match: 'phrase',
    examples: { yes: [], no: [] },
    ...change,
  };
}

const many = Array.from({ length: 60 }, (_, at) =>
  label(`word-${at}`, `invented word ${at}`, { actor: at % 2 ? 'attackers' : 'us-forces' }),
);

/** What the options page looks into. */
export const LIST: TermList = {
  format: 1,
  id: 'us-iran-iraq',
  title: { en: 'US, Iran and the armed groups in Iraq' },
  about: { en: 'Attacks on and by US forces in Iraq since 2019, and the groups around them.' },
  maker: { name: 'Exonym contributors', url: 'https://lists.example/' },
  license: 'CC-BY-4.0',
  updated: '2026-11-22',
  sides: [
    {
      id: 'iran',
      name: { en: 'Iran' },
      about: { en: 'Officials and media of Iran.' },
      role: 'party',
      parties: [],
      opposes: ['us'],
    },
    {
      id: 'press',
      name: { en: 'the press' },
      about: { en: 'News agencies and papers.' },
      role: 'observer',
      parties: [],
      opposes: [],
    },
    {
      id: 'us',
      name: { en: 'the US' },
      about: { en: 'Officials of the United States.' },
      role: 'party',
      parties: [],
      opposes: ['iran'],
    },
  ],
  actors: [
    {
      id: 'attackers',
      name: { en: 'The attackers' },
      about: { en: 'Iraqi armed groups that fire on US sites' },
      kind: 'group',
      of: null,
      anchors: {},
    },
    {
      id: 'us-forces',
      name: { en: 'US forces' },
      about: { en: 'US armed forces in Iraq' },
      kind: 'force',
      of: 'us',
      anchors: {},
    },
  ],
  gate: { strong: {}, weak: {} },
  sources: {
    archive: {
      url: 'https://archive.example/1',
      publisher: 'Example Archive',
      date: '2020-09-01',
      lang: 'en',
      kind: 'side',
    },
    guide: {
      url: 'https://guide.example/',
      publisher: 'Example Style Guide',
      date: '2015',
      lang: 'en',
      kind: 'guide',
    },
  },
  labels: [
    label('rogue', 'rogue militia'),
    label('thug', 'thug', { uses: [{ side: 'us', evidence: [] }] }),
    label('mujahideen', 'مجاهدان', {
      lang: 'fa',
      gloss: { en: 'those who strive' },
      charge: 'honorific',
      uses: [{ side: 'iran', evidence: [{ source: 'archive', quote: 'an invented quotation' }] }],
    }),
    label('listed', 'listed group', {
      charge: 'legal',
      designation: {
        body: { en: 'the State Department' },
        date: '2019-04-15',
        notListedBy: [{ en: 'the UN' }],
      },
      objections: [
        {
          by: { en: 'Iran' },
          says: { en: 'Calls the listing unlawful.' },
          evidence: { source: 'archive', quote: 'an invented objection' },
        },
      ],
    }),
    ...many,
  ],
  recommendations: [
    {
      actor: 'attackers',
      advice: 'use',
      words: ['fighters'],
      lang: 'en',
      evidence: { source: 'guide', quote: 'an invented rule' },
    },
  ],
};

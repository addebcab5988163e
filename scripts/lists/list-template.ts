import type { LabelInput, TermList } from '../../src/lists/term-list';

type Template = Omit<TermList, 'labels'> & { labels: LabelInput[] };

/** A draft to fill in: every text says what belongs in its place; the invented names show how the parts hang together. */
export function listTemplate(id: string, title: string, today: string): Template {
  return {
    $schema: '../term-list.schema.json',
    format: 1,
    id,
    draft: true,
    title: { en: title },
    about: { en: 'Say here in one sentence what the list is about, in words of no side.' },
    maker: { name: 'Your name' },
    license: 'CC-BY-4.0',
    updated: today,
    sides: [
      side('norland', 'Norland', 'party', ['sundria']),
      side('press', 'the press', 'observer', []),
      side('sundria', 'Sundria', 'party', ['norland']),
    ],
    actors: [
      {
        id: 'brigade',
        name: { en: 'The brigade' },
        about: { en: 'Say here in one plain phrase what this group, place or act is' },
        kind: 'group',
        of: 'sundria',
        anchors: { en: ['Hill Brigade'] },
      },
    ],
    gate: { strong: { en: ['Hill Brigade'] }, weak: { en: ['Norland', 'Sundria'] } },
    sources: {
      'gazette-2020': {
        url: 'https://gazette.example/address-of-the-very-page',
        publisher: 'Name of the paper or ministry',
        date: '2020-09',
        lang: 'en',
        kind: 'side',
      },
    },
    labels: labels(id),
    recommendations: [],
    axes: [],
  };
}

function side(
  id: string,
  name: string,
  role: 'party' | 'observer',
  opposes: string[],
): TermList['sides'][number] {
  const about = 'Say here who speaks for this side: its offices, movements and media.';
  return { id, name: { en: name }, about: { en: about }, role, parties: [], opposes };
}

function labels(id: string): LabelInput[] {
  return [
    {
      id: `${id}-armed-group`,
      lang: 'en',
      text: 'armed group',
      forms: ['armed group', 'armed groups'],
      actor: 'brigade',
      charge: 'neutral',
      uses: [{ side: 'press', evidence: [] }],
      examples: {
        yes: [
          'The armed group Hill Brigade reopened a bridge on Monday.',
          'Two armed groups met in Norland, and the Hill Brigade sent nobody.',
        ],
        no: ['Tourists in jeeps saw an armed group of park rangers.'],
      },
    },
    {
      id: `${id}-gang-of-wreckers`,
      lang: 'en',
      text: 'gang of wreckers',
      forms: ['gang of wreckers', 'gangs of wreckers'],
      actor: 'brigade',
      charge: 'pejorative',
      uses: [
        {
          side: 'norland',
          evidence: [
            {
              source: 'gazette-2020',
              quote: 'Put here the very words as you read them, at most 25 of them.',
              speaker: 'Who says it there',
            },
          ],
        },
      ],
      note: { en: 'Most labels need no note. Take this one out.' },
      examples: {
        yes: [
          'Norland’s minister called the Hill Brigade a gang of wreckers.',
          'A paper in Sundria asked who armed the gangs of wreckers around the Hill Brigade.',
        ],
        no: ['Divers off the cape follow a gang of wreckers from a novel.'],
      },
    },
    {
      id: `${id}-liberators`,
      lang: 'en',
      text: 'liberators',
      forms: ['liberators', 'our liberators'],
      actor: 'brigade',
      charge: 'honorific',
      uses: [{ side: 'sundria', evidence: [] }],
      match: 'near',
      examples: {
        yes: [
          'Schools in Sundria sang of the liberators when the Hill Brigade marched past.',
          'Flowers lay where the Hill Brigade, our liberators, had crossed the river, a poet wrote.',
        ],
        no: ['A film on the liberators of Paris opened in eleven cinemas.'],
      },
    },
  ];
}

import type { Charge } from '../../src/core/finding';
import type { ActorDetails, SideWord, SideWords, SourceLine } from '../../src/lists/label-details';

/** Invented publishers and quotations: nothing here is evidence. */
function source(quote: string, publisher: string, date: string): SourceLine {
  const url = 'https://archive.example/' + encodeURIComponent(publisher);
  return { quote, speaker: null, publisher, date, url, lang: 'en', kind: 'side' };
}

interface WordChange {
  readonly charge?: Charge;
  readonly shared?: boolean;
  readonly lang?: string;
  readonly gloss?: string;
  readonly until?: string;
  readonly sources?: readonly SourceLine[];
}

function word(label: string, text: string, change: WordChange = {}): SideWord {
  const { charge = 'pejorative', shared = false, lang = 'en', gloss = null, until = null } = change;
  const sources = change.sources ?? [
    source(`an example with ${text}`, 'Example Archive', '2020-09'),
  ];
  return { label, text, lang, gloss, charge, shared, from: null, until, sources };
}

function side(id: string, name: string, words: readonly SideWord[]): SideWords {
  return { side: id, name, role: id === 'press' ? 'observer' : 'party', words };
}

const LIST = { list: 'us-iran-iraq', listTitle: 'US, Iran and the armed groups in Iraq' };

const guide = source('armed groups, fighters', 'Example Style Guide', '2015-03-01');
const militants = word('militants', 'militants', { shared: true, charge: 'neutral' });

/** What each side calls the actors of the invented article. */
export const ACTORS: readonly ActorDetails[] = [
  {
    ...LIST,
    actor: 'attackers',
    name: 'The attackers',
    about: 'Iraqi armed groups that fire on US forces and US sites',
    sides: [
      side('iran', 'Iran', [
        word('resistance', 'the resistance', { charge: 'honorific' }),
        word('mujahideen', 'مجاهدان', {
          lang: 'fa',
          gloss: 'those who strive',
          charge: 'honorific',
        }),
      ]),
      side('iraq-gov', 'the Iraqi government', [
        word('outlaws', 'outlaws'),
        word('non-state', 'non-state groups', { charge: 'neutral' }),
      ]),
      side('us', 'the US', [
        word('iran-backed', 'Iran-backed militias', { charge: 'contested' }),
        word('rogue', 'rogue militias'),
        word('proxies', 'proxies', { charge: 'delegitimising' }),
        word('thugs', 'thugs', { sources: [] }),
        word('shadow', 'shadow militias'),
        word('surrogates', 'surrogates'),
        word('terror-groups', 'terror groups'),
        militants,
      ]),
      side('press', 'the press', [militants]),
    ],
    guides: [
      { advice: 'use', words: ['fighters', 'armed group'], source: guide },
      { advice: 'attribute', words: ['terrorists'], source: guide },
    ],
    sources: 6,
  },
  {
    ...LIST,
    actor: 'us-forces',
    name: 'US forces',
    about: 'The armed forces of the United States in Iraq and its neighbourhood',
    sides: [
      side('iran', 'Iran', [
        word('occupiers', 'occupying forces'),
        word('cells', 'terrorist cells'),
      ]),
      side('iraq-gov', 'the Iraqi government', [
        word('advisers', 'coalition advisers', { charge: 'euphemism' }),
      ]),
      side('us', 'the US', [word('coalition', 'the Coalition', { charge: 'self-name' })]),
    ],
    guides: [],
    sources: 4,
  },
  {
    ...LIST,
    actor: 'irgc',
    name: 'The Revolutionary Guards',
    about: 'The Islamic Revolutionary Guard Corps of Iran, with its Quds Force',
    sides: [
      side('iran', 'Iran', [
        word('guardians', 'guardians of the revolution', { charge: 'honorific' }),
      ]),
      side('us', 'the US', [
        word('terror-group', 'terrorist group', { charge: 'legal', until: '2031' }),
        word('malign', 'malign force'),
      ]),
    ],
    guides: [],
    sources: 1,
  },
];

import type { Telling } from '../../src/core/compare/telling';
import type { CompareState, Source } from '../../src/shells/compare/compare-state';
import type { AxisDetails } from '../../src/lists/describe-axes';
import { ACTORS } from './fixture-actors';
import { fixtureReport, type FixtureMark } from './fixture-report';
import { SIDE_NAMES } from './fixtures';

const us = ['us'];
const iran = ['iran'];

/** Marks of three invented outlets on one invented event. */
const MARKS: readonly (readonly FixtureMark[])[] = [
  [
    mark('[[Iran-backed militias]] hit base near Baghdad', 'iran-backed', us, 'own', true),
    mark('[[Iran-backed militias]] fired six rockets at the base.', 'iran-backed', us, 'own'),
    mark('A spokesman blamed [[rogue militias]].', 'rogue', us, 'attributed', false, 'a spokesman'),
    mark('Tehran praised “the [[resistance]]”.', 'resistance', iran, 'quoted', false, 'Tehran'),
  ],
  [
    mark('[[Resistance]] answers the occupation near Baghdad', 'resistance', iran, 'own', true),
    mark('The [[resistance]] fired six rockets at dawn.', 'resistance', iran, 'own'),
    mark('The [[resistance]] named no dead.', 'resistance', iran, 'own'),
    {
      ...mark('The [[occupying forces]] must leave.', 'occupying', iran, 'own'),
      actor: 'us-forces',
    },
  ],
  [
    { ...mark('[[Militants]] fired at an air base.', 'militants', ['press'], 'own'), shared: true },
    mark('The US blamed [[rogue militias]].', 'rogue', us, 'attributed', false, 'the US'),
  ],
];

const TELLERS = ['The Daily Ledger', 'Alborz News', 'The Meridian Wire'];
const TITLES = [
  'Iran-backed militias hit base near Baghdad',
  'Resistance answers the occupation near Baghdad',
  'Rockets land at Iraqi air base',
];

function mark(
  sentence: string,
  label: string,
  sides: readonly string[],
  voice: FixtureMark['voice'],
  headline = false,
  speaker?: string,
): FixtureMark {
  const block = headline ? 'headline' : 'body';
  const base = { sentence, label, actor: 'attackers', sides, voice, block } as const;
  return speaker === undefined ? base : { ...base, speaker };
}

/** Three articles in three tabs, and one pasted text. */
export const TELLINGS: readonly Telling[] = MARKS.map((marks, at) => {
  const { analysis, contexts } = fixtureReport(marks);
  return {
    id: `tab-${at + 1}`,
    teller: TELLERS[at] ?? '',
    title: TITLES[at] ?? '',
    url: `https://outlet${at}.example/story`,
    date: '2026-11-20',
    lang: 'en',
    words: 400 + at * 110,
    findings: analysis.findings,
    sentences: contexts,
    skipped: at === 2 ? [{ text: 'resistance', reason: 'guard: antibiotic' }] : [],
  };
});

const sources = TELLINGS.map((telling, at): Source => ({
  telling,
  origin: at === 2 ? { kind: 'file' } : { kind: 'tab', tab: at + 1 },
  chosen: true,
  story: 0,
}));

const AXES: readonly AxisDetails[] = [
  {
    list: 'us-iran-iraq',
    axis: 'armed',
    name: 'Armed people',
    groups: [
      { of: 'iran', name: 'The attackers', labels: ['iran-backed', 'resistance', 'militants'] },
      { of: 'us', name: 'US forces', labels: ['occupying'] },
    ],
  },
];

const nameOf = (actor: string): string => ACTORS.find((one) => one.actor === actor)?.name ?? actor;

const ready: CompareState = {
  status: 'ready',
  sources,
  names: {
    actor: (_list, actor) => nameOf(actor),
    side: (list, side) => SIDE_NAMES[`${list}/${side}`] ?? side,
  },
  axes: AXES,
  saved: [],
  ledger: { on: false, outlets: [] },
  notice: null,
};

const entry = { list: 'us-iran-iraq', actor: 'attackers', side: 'us', shared: false };

/** Every state of the compare page worth a look. */
export const COMPARE_STATES: Readonly<Record<string, () => CompareState>> = {
  ready: () => ready,
  loading: () => ({ ...ready, status: 'loading', sources: [] }),
  empty: () => ({ ...ready, sources: [] }),
  one: () => ({
    ...ready,
    sources: sources.map((source, at) => ({ ...source, chosen: at === 0 })),
    notice: 'The tab of Alborz News was closed or shows another page now.',
  }),
  kept: () => ({
    ...ready,
    saved: [
      {
        id: 'a',
        title: TELLERS.join(' · '),
        saved: '2026-11-20T10:00:00Z',
        tellers: TELLERS,
        bytes: 18_400,
      },
    ],
    ledger: {
      on: true,
      outlets: [
        {
          name: 'The Daily Ledger',
          articles: 4,
          words: 2211,
          labels: [
            { ...entry, label: 'iran-backed', text: 'Iran-backed militias', articles: 3, uses: 7 },
          ],
        },
      ],
    },
  }),
};

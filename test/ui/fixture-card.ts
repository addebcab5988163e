import type { LabelDetails } from '../../src/lists/label-details';
import { demoDetails, source } from '../page/demo-details';
import type { FakeWord } from '../page/fake-engine';

/** The card in one state: which mark of the invented article it is on, and what is pressed in it. */
export interface CardState {
  /** How often “next mark” is called. */
  readonly steps: number;
  readonly details: (label: string) => LabelDetails | null;
  /** Selector of a control inside the card that is clicked open. */
  readonly press?: string;
}

/** An invented article in an invented outlet. */
export const CARD_ARTICLE = `<main><article>
<p class="outlet">The Daily Ledger · An invented example</p>
<h1>Rockets hit base near Baghdad as talks stall</h1>
<p>Iran-backed militias fired six rockets at an air base west of Baghdad on Monday, the third such attack in a week, officials and people who live nearby said.</p>
<p>The ministry in Tehran praised the “resistance” and said that the occupying forces must leave. Nobody was hurt, according to the hospital in the town.</p>
<p>A spokesman blamed rogue militias and said that they answer to the Guards. Other armed groups stayed silent on the matter until the evening.</p>
</article></main>`;

const tehran = { name: 'ministry in Tehran', party: 'iran', side: 'iran' };
const spokesman = { name: 'spokesman', party: 'us', side: 'us' };

/** What the engine finds in it. */
export const CARD_WORDS: readonly FakeWord[] = [
  { text: 'Iran-backed militias', side: 'us', charge: 'contested' },
  { text: 'resistance', side: 'iran', charge: 'honorific', speaker: tehran },
  {
    text: 'occupying forces',
    side: 'iran',
    actor: 'us-forces',
    voice: 'attributed',
    speaker: tehran,
  },
  { text: 'rogue militias', side: 'us', voice: 'attributed', speaker: spokesman },
  { text: 'armed groups', side: 'us', shared: true, charge: 'neutral' },
];

const rich = (label: string): LabelDetails =>
  demoDetails(label, {
    note: 'The word is older than these groups.',
    objections: [
      {
        by: 'the armed groups',
        says: 'They say that they are part of the state.',
        source: source('Example Baghdad Post', '2020-07-12', 'we are a part of the state'),
      },
    ],
  });

/** Every state of the card worth a look. */
export const CARD_STATES: Readonly<Record<string, CardState>> = {
  own: { steps: 1, details: rich },
  quoted: { steps: 2, details: rich },
  reported: { steps: 4, details: rich },
  general: { steps: 5, details: rich },
  'no-details': { steps: 1, details: () => null },
  wrong: { steps: 1, details: rich, press: 'footer .end' },
};

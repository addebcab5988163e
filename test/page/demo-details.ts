import type { Charge } from '../../src/core/finding';
import type { LabelDetails, SideWord, SourceLine } from '../../src/lists/label-details';

/** An invented source. */
export function source(
  publisher: string,
  date: string | null,
  quote: string,
  speaker: string | null = null,
): SourceLine {
  return {
    quote,
    speaker,
    publisher,
    date,
    url: `https://${publisher.replaceAll(' ', '').toLowerCase()}.example/a`,
    lang: 'en',
    kind: 'side',
  };
}

function word(text: string, more: Partial<SideWord> = {}): SideWord {
  const label = `demo-${text.replaceAll(' ', '-')}`;
  const charge: Charge = 'pejorative';
  return {
    label,
    text,
    lang: 'en',
    gloss: null,
    charge,
    shared: false,
    from: null,
    until: null,
    sources: [],
    ...more,
  };
}

/** Details of an invented label, full enough to fill a card. */
export function demoDetails(label: string, more: Partial<LabelDetails> = {}): LabelDetails {
  const text = label.replace(/^demo-/, '').replaceAll('-', ' ');
  return {
    label,
    text,
    charge: 'pejorative',
    note: null,
    designation: null,
    objections: [],
    actor: {
      list: 'demo',
      listTitle: 'US, Iran and Iraq’s armed groups',
      actor: 'attackers',
      name: 'The attackers',
      about: 'Iraqi armed groups that attack US targets',
      sources: 6,
      sides: [
        {
          side: 'us',
          name: 'the US',
          role: 'party',
          words: [
            word('rogue militias', {
              sources: [
                source(
                  'Example Defence Review',
                  '2021-03-05',
                  'These rogue militias answer to nobody but the Guards.',
                  'a US spokesman',
                ),
              ],
            }),
            word('Iran-backed militias', {
              sources: [
                source('Example Wire', '2020-08', 'Iran-backed militias fired the rockets.'),
              ],
            }),
            word('proxies'),
          ],
        },
        {
          side: 'iran',
          name: 'Iran',
          role: 'party',
          words: [
            word('the resistance', {
              charge: 'honorific',
              sources: [
                source(
                  'Example State News',
                  '2020-09-01',
                  'The resistance has answered the occupiers.',
                  'a ministry spokesman',
                ),
              ],
            }),
            word('مقاومت', {
              label: 'demo-fa',
              lang: 'fa',
              gloss: 'resistance',
              charge: 'honorific',
              sources: [source('Example Persian Daily', '2019', 'مقاومت پاسخ داد')],
            }),
          ],
        },
        {
          side: 'iraq-gov',
          name: 'Iraq',
          role: 'party',
          words: [
            word('outlaws', {
              until: '2021-11',
              sources: [
                source('Example Baghdad Post', '2020-07-12', 'These outlaws will be pursued.'),
              ],
            }),
            word('armed groups', {
              shared: true,
              charge: 'neutral',
              sources: [
                source('Example Baghdad Post', '2020-07-12', 'armed groups outside the state'),
              ],
            }),
          ],
        },
      ],
      guides: [
        {
          advice: 'use',
          words: ['fighters'],
          source: { ...source('Example Broadcaster', '2015', ''), kind: 'guide' },
        },
        {
          advice: 'avoid',
          words: ['terrorists'],
          source: { ...source('Example Agency', '2023-02', ''), kind: 'guide' },
        },
      ],
    },
    ...more,
  };
}

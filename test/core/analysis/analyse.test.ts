import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article-from-text';
import type { Finding } from '../../../src/core/finding';
import { COAST, HILLS, engineOf, withLabel } from '../../fixtures/two-lists';

const ENGINE = engineOf();
const analyse = (text: string) => ENGINE.analyse(articleFromText(text));

/** `form → label` of every finding, or the reasons why nothing was marked. */
const told = (text: string): string[] => {
  const { findings, skipped } = analyse(text);
  return findings.length > 0
    ? findings.map((one) => `${one.text} → ${one.label}`)
    : skipped.map((one) => `${one.text}: ${one.reason}`);
};

const NOT_ABOUT = 'gate: the text is not about this list’s subject';
const FAR = 'gate: nothing close by is about this list’s subject';
const NO_ACTOR = 'near: no actor named close by';

const ROWS: readonly (readonly [what: string, text: string, told: readonly string[]])[] = [
  ['nothing', '', []],
  ['white space', ' \n\n ', []],
  ['no anchor', 'The armed group met the mayor.', [`armed group: ${NOT_ABOUT}`]],
  ['a strong anchor', 'The armed group entered Karst.', ['armed group → hills-armed-group']],
  ['one weak anchor', 'The armed group entered the valley.', [`armed group: ${NOT_ABOUT}`]],
  [
    'two names of one party are one weak anchor',
    'Norland sent a Norlandic envoy to the armed group.',
    [`armed group: ${NOT_ABOUT}`],
  ],
  [
    'one weak anchor, and a speaker known to use it',
    'Norland said that the terror gang had gone.',
    ['terror gang → hills-terror-gang'],
  ],
  [
    'two weak anchors',
    'Norland sent an envoy to the armed group in the valley.',
    ['armed group → hills-armed-group'],
  ],
  [
    'an anchor in the headline',
    'Karst falls\nThe armed group was seen at noon.',
    ['armed group → hills-armed-group'],
  ],
  [
    'an anchor too far away',
    `Karst is a town.\n${'It rained on the roofs. '.repeat(90)}\nAn armed group came.`,
    [`armed group: ${FAR}`],
  ],
  [
    'exception before',
    'In Karst doctors fear antibiotic resistance.',
    ['resistance: guard: antibiotic'],
  ],
  [
    'exception two words before',
    'In Karst it took the path of least local resistance.',
    ['resistance: guard: path of least'],
  ],
  ['exception after', 'In Karst she bought a resistance band.', ['resistance: guard: band']],
  [
    'exception round it',
    'In Karst the Museum of the Resistance opened.',
    ['Resistance: guard: Museum of the Resistance'],
  ],
  ['exception in the block', 'The gym in Karst praised resistance.', ['resistance: guard: gym']],
  ['shared exception', 'In Karst insulin resistance is common.', ['resistance: guard: insulin']],
  [
    'another thing behind “of”',
    'Karst tests the resistance of wet cement in March.',
    ['resistance: guard: of wet cement'],
  ],
  [
    'a name behind “of”',
    'In Karst they sang of the resistance of eastern Ulm.',
    ['resistance → hills-resistance'],
  ],
  [
    'an allowed word behind “of”',
    'In Karst they sang of the resistance of the valley.',
    ['resistance → hills-resistance'],
  ],
  [
    'behind “of” a clause ends at the next preposition',
    'Karst tests the resistance of cement in the valley.',
    ['resistance: guard: of cement'],
  ],
  [
    'a comma before the link word',
    'In Karst they sang of the resistance, of wet cement and bread.',
    ['resistance → hills-resistance'],
  ],
  [
    'a word that never stands there',
    'Karst hears of resistance in the town choir.',
    ['resistance: guard: in the town choir'],
  ],
  [
    'a guard for a word alone, in a longer form',
    'In Karst the fearsome terror gang fled.',
    ['terror gang → hills-terror-gang'],
  ],
  ['everyday before', 'Karst loves its chess resistance.', ['resistance: guard: chess']],
  ['everyday behind', 'Karst loves the resistance pancake.', ['resistance: guard: pancake']],
  ['everyday, owned', 'Karst loves the resistance’s pancake.', ['resistance: guard: pancake']],
  ['everyday behind “of”', 'Karst saw a terror gang of chess.', ['terror gang: guard: of chess']],
  [
    'everyday behind “of” and a name',
    'Karst saw a terror gang of Ulmish chess.',
    ['terror gang: guard: of Ulmish chess'],
  ],
  [
    'everyday further behind a name',
    'Karst saw a terror gang of Ulm break a chess set.',
    ['terror gang → hills-terror-gang'],
  ],
  [
    'everyday behind a comma',
    'In Karst he fears the resistance, chess and rain.',
    ['resistance → hills-resistance'],
  ],
  [
    'everyday, but a word of the list',
    'In Karst they met valley resistance.',
    ['resistance → hills-resistance'],
  ],
  [
    'what is called so',
    'In Karst a band called “resistance” sang.',
    ['resistance: guard: band called'],
  ],
  ['its name', 'In Karst the band Resistance sang.', ['Resistance: guard: band']],
  ['no name', 'In Karst the band resistance met.', ['resistance → hills-resistance']],
  ['a title', 'Karst saw “Resistance”, a new band from Ulm.', ['Resistance: guard: a new band']],
  ['no title', 'Karst saw the resistance, a new band from Ulm.', ['resistance → hills-resistance']],
  ['a street', 'In Karst Resistance Street is shut.', ['Resistance: guard: Resistance Street']],
  ['no street', 'In Karst resistance street by street.', ['resistance → hills-resistance']],
  [
    'another conflict is nearer',
    'In Karst they read of Atlantis and its resistance.',
    ['resistance: guard: Atlantis'],
  ],
  [
    'another conflict is further',
    'In Atlantis they read of Karst and its resistance.',
    ['resistance → hills-resistance'],
  ],
  ['no exception', 'In Karst people spoke of the resistance.', ['resistance → hills-resistance']],
  ['needs a capital', 'In Karst the front moved.', ['front: guard: written without a capital']],
  ['needs an article', 'In Karst Front members met.', ['Front: guard: without the']],
  ['has both', 'In Karst the Front met.', ['Front → hills-front']],
  [
    'everyday word without its actor',
    'Cars burned in Karst as terrorists passed.',
    [`terrorists: ${NO_ACTOR}`],
  ],
  [
    'everyday word with its actor',
    'In Karst the Hill Brigade, terrorists all, passed.',
    ['terrorists → hills-terrorists'],
  ],
  [
    'everyday word by a side known to use it',
    'Norland said terrorists had burned cars in Karst.',
    ['terrorists → hills-terrorists'],
  ],
  [
    'everyday word beside a sure one',
    'In Karst a terror gang came. The liberators sang.',
    ['terror gang → hills-terror-gang', 'liberators → hills-liberators'],
  ],
];

describe('what is marked and what is not', () => {
  it.each(ROWS)('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

const first = (text: string): Finding | undefined => analyse(text).findings[0];

describe('which actor', () => {
  it.each([
    [
      'predication',
      'In Karst Sundria calls the soldiers “terrorists” and praised the Hill Brigade.',
      'army',
    ],
    ['the speaker’s side', 'Norland said the soldiers had met terrorists near Karst.', 'brigade'],
    [
      'the other speaker',
      'Sundria said the soldiers were terrorists, an hour after the Hill Brigade left Karst.',
      'army',
    ],
    ['apposition', 'In Karst the Hill Brigade, a band of terrorists, met the soldiers.', 'brigade'],
  ])('%s', (_, text, actor) => {
    expect(first(text)?.actor).toBe(actor);
  });

  it('keeps the readings that lost, weights adding up to 1', () => {
    const finding = first(
      'In Karst Sundria calls the soldiers “terrorists” and praised the Hill Brigade.',
    );
    expect(finding?.alternatives.map(({ actor }) => actor)).toEqual(['brigade']);
    expect(finding?.alternatives[0]?.weight).toBeLessThan(0.5);
  });
});

describe('whose label', () => {
  it('is the speaker’s side where it uses the label', () => {
    expect(first('Sundria praised the martyrs of Karst.')).toMatchObject({
      side: 'sundria',
      sides: ['norland', 'sundria'],
    });
  });

  it('is the first of its sides otherwise', () => {
    expect(first('The martyrs of Karst lay in rows.')).toMatchObject({
      side: 'norland',
      shared: true,
    });
  });

  it.each([
    ['opposed sides', 'The martyrs of Karst lay in rows.', true],
    ['an observer', 'The armed group entered Karst.', true],
    ['one side', 'The terror gang entered Karst.', false],
  ])('is shared when used by %s', (_, text, shared) => {
    expect(first(text)?.shared).toBe(shared);
  });
});

describe('several lists', () => {
  it('gives a word to the list with more evidence here', () => {
    expect(
      told(
        'Karst and its Hill Brigade praised the resistance.\nIn Port Sel the Harbour League praised the resistance.',
      ),
    ).toEqual(['resistance → hills-resistance', 'resistance → coast-resistance']);
  });

  it('keeps the longer of two overlapping findings and the other as its alternative', () => {
    const { findings } = analyse('In Port Sel, near Karst, the terror gang of the docks met.');
    expect(findings.map((one) => one.label)).toEqual(['coast-terror-gang-of-the-docks']);
    expect(findings[0]?.alternatives.map((one) => one.label)).toEqual(['hills-terror-gang']);
  });

  it('says which lists are about the text', () => {
    expect(analyse('The armed group entered Karst.').lists).toEqual([
      { id: 'hills', active: true },
      { id: 'coast', active: false },
    ]);
  });

  it('counts each label of each actor by voice', () => {
    const { actors } = analyse(
      'The terror gang entered Karst. Norland said the terror gang fled. A “terror gang”, Norland calls it.',
    );
    expect(actors).toMatchObject([
      {
        list: 'hills',
        actor: 'brigade',
        labels: [{ label: 'hills-terror-gang', own: 1, attributed: 1, quoted: 1 }],
      },
    ]);
  });
});

describe('what the reader switched', () => {
  it('hides a label', () => {
    const { findings } = engineOf([HILLS], { hidden: ['hills-terror-gang'] }).analyse(
      articleFromText('The terror gang entered Karst.'),
    );
    expect(findings).toEqual([]);
  });

  it('leaves the words of a hidden label alone, where a shorter label stands in them too', () => {
    const [label] = HILLS.labels;
    const gang = {
      ...label,
      id: 'hills-gang',
      text: 'gang',
      forms: ['gang'],
      match: 'always',
    } as const;
    const list = { ...HILLS, labels: [...HILLS.labels, gang] } as typeof HILLS;
    const texts = (hidden: string[]) =>
      engineOf([list], { hidden })
        .analyse(articleFromText('The terror gang entered Karst. The gang was seen in the Hills.'))
        .findings.map(({ text }) => text);
    expect(texts([])).toEqual(['terror gang', 'gang']);
    expect(texts(['hills-terror-gang'])).toEqual(['gang']);
    expect(texts(['hills-gang'])).toEqual(['terror gang']);
  });

  it('leaves labels without a source off until asked for', () => {
    const bare = withLabel(HILLS, 'hills-terror-gang', {
      uses: [{ side: 'norland', evidence: [] }],
    });
    const article = articleFromText('The terror gang entered Karst.');
    expect(engineOf([bare]).analyse(article).findings).toEqual([]);
    expect(engineOf([bare], { unsourced: true }).analyse(article).findings).toHaveLength(1);
  });

  it('takes the name of its subject for the words that a label needs near by', () => {
    const needy = withLabel(HILLS, 'hills-terror-gang', {
      needs: { near: ['bakers'], topic: true },
    });
    const engine = engineOf([needy]);
    const found = (text: string) => engine.analyse(articleFromText(text));
    expect(found('The terror gang entered Karst.').findings).toHaveLength(1);
    expect(found('Norland has bakers; the terror gang fled the valley.').findings).toHaveLength(1);
    expect(found('Norland said that the terror gang fled the valley.').skipped[0]?.reason).toBe(
      FAR,
    );
  });

  it('never matches what is only explained', () => {
    const explained = withLabel(HILLS, 'hills-terror-gang', { match: 'never' });
    expect(
      engineOf([explained, COAST]).analyse(articleFromText('The terror gang entered Karst.'))
        .findings,
    ).toEqual([]);
  });
});

describe('any text', () => {
  it('findings never overlap and cover just their words', () => {
    const text =
      'Karst: “the terror gang’s” men, terrorists of the Hill Brigade, the resistance and the Front.'.repeat(
        20,
      );
    const { findings } = analyse(text);
    expect(findings.length).toBeGreaterThan(40);
    findings.forEach((one, at) => {
      expect(one.start).toBeGreaterThanOrEqual(findings[at - 1]?.end ?? 0);
      expect(text.slice(one.start, one.end)).toBe(one.text);
      expect(one.text).toMatch(/^[\p{L}].*[\p{L}]$/u);
    });
  });

  it('answers the same twice, and in steps as at once', () => {
    const article = articleFromText('Karst. The terror gang met terrorists of the Hill Brigade.');
    const steps = ENGINE.steps(article);
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    expect(step.value).toEqual(ENGINE.analyse(article));
  });
});

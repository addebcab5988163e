import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/core/article-from-text';
import { createEngine } from '../../src/core/create-engine';
import type { Engine } from '../../src/core/engine';
import type { Finding } from '../../src/core/finding';
import { opposedParties, usesOf } from '../../src/lists/fairness/tally';
import { packLists } from '../../src/lists/pack-lists';
import type { Label, Side, TermList } from '../../src/lists/term-list';
import { loadShelf } from '../../src/shells/cli/knowledge';

/**
 * The same sentences with the sides exchanged must come out mirrored: what is found, whose it is and in
 * which voice depends neither on the side nor on who stands first.
 */
const { lists, knowledge } = loadShelf();

/** Labels that a side must have before its share can be compared. */
const ENOUGH = 10;
/** Points between opposed sides' shares of labels found in one frame. */
const POINTS = 20;

/** A side's labels that can be matched in English text, with its speaker's name and the actor's. */
interface Spoken {
  readonly label: Label;
  readonly sentence: string;
}

/**
 * A name of the first party that speaks for no other side too. Names with a small word inside are left to the tests
 * of the voice reader.
 */
function speakerOf(list: TermList, side: Side): string | undefined {
  const others = list.sides.filter(({ id }) => id !== side.id).flatMap(({ parties }) => parties);
  const own = side.parties.find((id) => !others.includes(id)) ?? side.parties[0];
  const party = knowledge.parties.parties.find(({ id }) => id === own);
  return party?.names['en']?.find((name) => !/ \p{Ll}{1,3} /u.test(name));
}

/** Every label of a side in one frame: the side's own spokesman, in quotation marks, on the actor. */
function spokenBy(list: TermList, side: Side): Spoken[] {
  const speaker = speakerOf(list, side);
  return usesOf(list, side.id).flatMap(({ label }) => {
    const anchor = list.actors.find(({ id }) => id === label.actor)?.anchors['en']?.[0];
    if (label.lang !== 'en' || label.match === 'never' || !anchor || !speaker) return [];
    const sentence = `Officials of ${speaker} spoke about ${anchor} on Monday. In a statement, ${speaker} said: “${label.text}”.`;
    return [{ label, sentence }];
  });
}

const analyse = (engine: Engine, text: string): readonly Finding[] =>
  engine.analyse(articleFromText(text, { lang: 'en' })).findings;

/** What was marked, without where it stands. */
const marks = (findings: readonly Finding[]): string[] =>
  findings
    .map(({ label, side, voice, shared, speaker }) =>
      [label, side, voice, shared, speaker?.side ?? null].join(' '),
    )
    .sort();

const cases = [...lists.values()].flatMap((list) => {
  const engine = createEngine(packLists([list], knowledge, { lang: 'en', unsourced: true }));
  return opposedParties(list).map(
    ([one, other]) => [`${list.id}: ${one.id} and ${other.id}`, list, engine, one, other] as const,
  );
});

describe.each(cases)('%s', { timeout: 60_000 }, (_, list, engine, one, other) => {
  const sides = [one, other] as const;
  const spoken = sides.map((side) => spokenBy(list, side));
  const isFound = ({ label, sentence }: Spoken): boolean =>
    analyse(engine, sentence).some((finding) => finding.label === label.id);
  const found = spoken.map((all) => all.filter(isFound));

  it('come out mirrored when they change places', () => {
    const [these = [], those = []] = found;
    const pairs = these.slice(0, those.length).map((mine, at) => [mine, those[at]!] as const);
    expect(pairs.length).toBeGreaterThan(0);
    for (const [mine, yours] of pairs) {
      const straight = analyse(engine, `${mine.sentence}\n${yours.sentence}`);
      const swapped = analyse(engine, `${yours.sentence}\n${mine.sentence}`);
      expect(marks(swapped), mine.sentence + yours.sentence).toEqual(marks(straight));
    }
  });

  it('are found alike, quoted, with themselves as the speaker', () => {
    const shares = found.map((all, at) => (100 * all.length) / Math.max(1, spoken[at]!.length));
    if (spoken.every(({ length }) => length >= ENOUGH))
      expect(Math.abs(shares[0]! - shares[1]!), shares.join(' and ')).toBeLessThanOrEqual(POINTS);
    found.forEach((all, at) => {
      const answers = all.map(({ label, sentence }) =>
        analyse(engine, sentence).findLast((finding) => finding.label === label.id),
      );
      const right = answers.filter(
        (finding) => finding?.voice === 'quoted' && finding.speaker?.side === sides[at]!.id,
      );
      expect(
        right.length,
        `${sides[at]!.id}: ${right.length} of ${all.length}`,
      ).toBeGreaterThanOrEqual(0.9 * all.length);
    });
  });
});

import { describe, expect, it } from 'vitest';
import { correctionsJson, correctionsText } from '../../../src/shells/options/corrections-text';
import { CORRECTIONS } from '../../ui/fixture-pages';

describe('corrections as a file', () => {
  it('tell a person what was said and what it should be', () => {
    expect(correctionsText(CORRECTIONS)).toBe(
      `Exonym corrections: 2

words: rogue militias
sentence: A spokesman said rogue militias had fired the rockets.
page: https://ledger.example/rockets
list: us-iran-iraq, label: us-iran-iraq-rogue, actor: attackers, side: us
voice: own
should be: voice attributed
set right: 2026-11-20

words: resistance
sentence: The drug meets resistance in the ward.
page: https://herald.example/ward
list: us-iran-iraq, label: us-iran-iraq-resistance, actor: attackers, side: iran
voice: quoted (a doctor)
should be: no mark
set right: 2026-11-21
`,
    );
  });

  it('tell a program the same, without our own ids', () => {
    const { corrections } = JSON.parse(correctionsJson(CORRECTIONS)) as { corrections: unknown[] };
    expect(corrections).toEqual(CORRECTIONS.map(({ id: _id, ...one }) => one));
  });
});

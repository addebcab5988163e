import { describe, expect, test } from 'vitest';
import type { Charge, Speaker, VoiceAnswer } from '../../../src/core/finding';
import { settleSpeaker, settleVoice } from '../../../src/core/analysis/settle-speaker';
import type { Label } from '../../../src/core/analysis/labels';
import type { PackList, PackSide } from '../../../src/core/pack';

const side = (id: string, role: PackSide['role'], ...parties: string[]): PackSide => ({
  id,
  role,
  parties,
  opposes: [],
});

const LIST: PackList = {
  id: 'river',
  sides: [
    side('north', 'party', 'northland', 'north-navy'),
    side('south', 'party', 'southland'),
    side('friends', 'supporter', 'eastland'),
    side('up-river', 'party', 'upland'),
    side('up-river-since', 'party', 'upland'),
    side('press', 'observer'),
  ],
  actors: [],
  labels: [],
};

function label(charge: Charge, actorSide: string, ...sides: string[]): Label {
  const flags = { shared: false, near: false, capital: false, topic: false, hidden: false };
  const rest = { list: 0, text: '', actor: '', ...flags };
  return { id: charge, charge, actorSide, sides, except: [], needs: -1, ...rest };
}

const settle = (speaker: Partial<Speaker>, of: Label): string | null =>
  settleSpeaker(LIST, { name: 'the harbour office', party: null, ...speaker }, of).side;

const BANDITS = label('pejorative', 'south', 'north');

test('a party of two sides speaks for the one whose word it uses, and for neither where both or none do', () => {
  const upland = { party: 'upland' };
  expect(settle(upland, label('contested', 'south', 'up-river-since'))).toBe('up-river-since');
  expect(settle(upland, label('contested', 'south', 'up-river', 'up-river-since'))).toBe(null);
  expect(settle(upland, BANDITS)).toBe(null);
});

test('the party that is named counts before one that may be meant', () => {
  expect(settle({ party: 'northland' }, BANDITS)).toBe('north');
  expect(settle({ party: 'southland' }, BANDITS)).toBe('south');
});

test('of those that may be meant it is the first whose side uses the word', () => {
  expect(settle({ maybe: ['southland', 'north-navy'] }, BANDITS)).toBe('north');
  expect(settle({ maybe: ['southland'] }, BANDITS)).toBe(null);
});

test('nobody is guessed to speak ill of their own side', () => {
  const coup = label('pejorative', 'south', 'north', 'south');
  expect(settle({ maybe: ['southland', 'northland'] }, coup)).toBe('north');
  expect(settle({ party: 'southland' }, coup)).toBe('south');
});

test('the word alone tells the side of an office where only one side uses it', () => {
  expect(settle({ open: 'post' }, BANDITS)).toBe('north');
  expect(settle({ open: 'post' }, label('honorific', 'north', 'north', 'friends'))).toBe('north');
  expect(settle({}, BANDITS)).toBe(null);
});

test.each([
  ['two sides use it', label('contested', 'north', 'north', 'south')],
  ['the press uses it too', label('contested', 'south', 'north', 'press')],
  ['only supporters use it', label('pejorative', 'south', 'friends')],
  ['it is an office’s usual word', label('self-name', 'north', 'north')],
  ['it is shared', { ...BANDITS, shared: true }],
])('the word tells nothing where %s', (_why, of) => {
  expect(settle({ open: 'post' }, of)).toBe(null);
});

describe('a speaker at odds with those whose word it is', () => {
  const [north, south, ...others] = LIST.sides;
  const list = { ...LIST, sides: [{ ...north!, opposes: ['south'] }, south!, ...others] };
  const heroes = label('honorific', 'north', 'north');
  const said = (more: Partial<VoiceAnswer>): VoiceAnswer => ({
    voice: 'attributed',
    speaker: { name: 'the South', party: 'southland' },
    via: null,
    cues: [],
    confidence: 1,
    ...more,
  });
  const navy: Speaker = { name: 'the navy', party: 'north-navy' };

  test('has no side there', () => {
    const told = settleVoice(list, said({}), heroes);
    expect(told).toEqual({ name: 'the South', party: 'southland', side: null, partySide: 'south' });
  });

  test('gives way to who passed it on, or speaks in the sentence too, where their side uses it', () => {
    expect(settleVoice(list, said({ via: navy }), heroes).name).toBe('the navy');
    expect(settleVoice(list, said({ perhaps: () => [navy] }), heroes).side).toBe('north');
  });

  test('counts as before where the word is shared', () => {
    expect(settleVoice(list, said({}), { ...heroes, shared: true }).side).toBe('south');
  });

  test('whose name for a thing the article gives may be who chose it', () => {
    const own = said({ voice: 'own', speaker: null, perhaps: () => [navy] });
    expect(settleVoice(list, own, heroes).name).toBe('the navy');
    expect(settleVoice(list, own, label('neutral', 'north', 'north')).name).toBe(null);
  });
});

import type { Skipped } from '../../src/core/finding';
import type { FixtureMark } from './fixture-report';

const us = { actor: 'attackers', sides: ['us'] } as const;

/** The invented article: rockets near Baghdad, told by an invented outlet. */
export const MARKS: readonly FixtureMark[] = [
  {
    ...us,
    sentence: '[[Iran-backed militias]] hit base near Baghdad as talks stall',
    label: 'iran-backed',
    voice: 'own',
    block: 'headline',
  },
  {
    ...us,
    sentence:
      '[[Iran-backed militias]] fired six rockets at an air base west of Baghdad on Monday, the third such attack in a week.',
    label: 'iran-backed',
    voice: 'own',
  },
  {
    ...us,
    sentence: 'Residents said the [[Iran-backed militia]] had moved its launchers after dark.',
    label: 'iran-backed',
    voice: 'own',
  },
  {
    ...us,
    sentence: 'A US spokesman blamed [[rogue militias]] and said they answer to the Guards.',
    label: 'rogue',
    voice: 'attributed',
    speaker: 'a US spokesman',
  },
  {
    sentence: 'The ministry in Tehran praised “the [[resistance]]” and gave no details.',
    label: 'resistance',
    actor: 'attackers',
    sides: ['iran'],
    voice: 'quoted',
    speaker: 'the ministry in Tehran',
    charge: 'honorific',
  },
  {
    sentence: 'Four [[militants]] were seen leaving the orchard, a farmer told the Ledger.',
    label: 'militants',
    actor: 'attackers',
    sides: ['press', 'us'],
    shared: true,
    voice: 'own',
  },
  {
    sentence: 'It said that [[occupying forces]] “must leave” before the end of the year.',
    label: 'occupiers',
    actor: 'us-forces',
    sides: ['iran'],
    voice: 'attributed',
    speaker: 'the ministry in Tehran',
  },
  {
    sentence: 'The banners called for the [[occupying forces]] to go.',
    label: 'occupiers',
    actor: 'us-forces',
    sides: ['iran'],
    voice: 'unclear',
  },
  {
    sentence: 'Washington lists the Guards as a [[terrorist group]].',
    label: 'terror-group',
    actor: 'irgc',
    sides: ['us'],
    voice: 'attributed',
    speaker: 'Washington',
  },
  {
    sentence: 'The attack bears the marks of a [[malign force]] that has fought here for years.',
    label: 'malign',
    actor: 'irgc',
    sides: ['us'],
    voice: 'own',
  },
];

const at = { start: 0, end: 1, label: 'x' };

/** What the invented article holds and nobody marks. */
export const SKIPPED: readonly Skipped[] = [
  { ...at, text: 'resistance', reason: 'guard: antibiotic' },
  { ...at, text: 'resistance', reason: 'guard: antibiotic' },
  { ...at, text: 'proxies', reason: 'near: no actor named close by' },
];

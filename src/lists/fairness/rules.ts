import { actorsAndGuides } from './actors-and-guides';
import { balance } from './balance';
import { evidenceParity } from './evidence-parity';
import { legal } from './legal';
import { matchParity } from './match-parity';
import { objections } from './objections';
import { order } from './order';
import { plainWords } from './plain-words';
import type { Rule } from './rule';
import { sharedWords } from './shared-words';
import { swap } from './swap';

/** The ten rules of even-handedness, in their order; `docs/lists.md` tells them. */
export const RULES: readonly Rule[] = [
  balance,
  actorsAndGuides,
  evidenceParity,
  sharedWords,
  plainWords,
  order,
  legal,
  swap,
  matchParity,
  objections,
];

import { FormKeys } from '../core/match/form-keys';
import type { MatchStage } from '../core/match-stage';
import type { PageEngine } from './page-engine';
import { matchWith, type StagedEngine } from './staged-engine';

/**
 * The first half of the real engine, compiled when a page seems to hold a form. `keys` are those of the
 * pack with this hash, `load` compiles its index; null when that cannot be had.
 */
export function lazyEngine(
  hash: string,
  keys: string,
  load: (signal: AbortSignal) => Promise<MatchStage | null>,
): PageEngine {
  let forms: FormKeys | null = null;
  let made: MatchStage | null = null;
  const engine: StagedEngine = {
    hash,
    get stage() {
      if (!made) throw new Error('the index was not loaded');
      return made;
    },
    mayFind: (text) => (forms ??= new FormKeys(keys)).mayStandIn(text),
    async prepare(signal) {
      made ??= await load(signal);
      return made !== null;
    },
    match: (article) => matchWith(engine.stage, article),
  };
  return engine;
}

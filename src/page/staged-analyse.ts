import { createAnalyst, type Analyst } from '../core/create-engine';
import type { MatchStage } from '../core/match-stage';
import type { Analyse } from './page-engine';
import type { StagedEngine, Surveyed } from './staged-engine';

/** The second half of the real engine, for what its first half found. */
export function stagedAnalyse(): Analyse {
  const analysts = new WeakMap<MatchStage, Analyst>();
  return (engine, article, matched) => {
    const { stage } = engine as StagedEngine;
    const analyst = analysts.get(stage) ?? createAnalyst(stage);
    analysts.set(stage, analyst);
    return analyst.steps(article, (matched as Surveyed).survey);
  };
}

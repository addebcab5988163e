import type { Article } from '../core/article';
import type { Survey } from '../core/analysis/survey';
import { activeLists, surveySteps, type MatchStage } from '../core/match-stage';
import type { Matched, PageEngine } from './page-engine';

/** The first half of the real engine. */
export interface StagedEngine extends PageEngine {
  readonly stage: MatchStage;
}

/** What it found, for the second half to go on from. */
export interface Surveyed extends Matched {
  readonly survey: Survey;
}

/** Takes a compiled index as the half that runs on every page. */
export function stagedEngine(stage: MatchStage): StagedEngine {
  return { hash: stage.pack.hash, stage, match: (article) => matchWith(stage, article) };
}

/** Matches an article, in steps. */
export function* matchWith(
  stage: MatchStage,
  article: Article,
): Generator<undefined, Surveyed, undefined> {
  const survey = yield* surveySteps(stage, article);
  return {
    isEmpty: !survey.mayMark,
    lists: activeLists(stage, survey),
    survey,
  };
}

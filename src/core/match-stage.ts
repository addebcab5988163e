import { Survey } from './analysis/survey';
import type { Article } from './article';
import { Matcher } from './match/matcher';
import { indexSteps } from './match/phrase-index';
import type { Pack } from './pack';
import { type EntryTable, readEntries } from './pack-entries';
import { type Steps, runSteps } from './run-steps';

/** The first half of an engine: finds all forms of a pack, and nothing more. A page without one needs no other half. */
export interface MatchStage {
  readonly pack: Pack;
  readonly entries: EntryTable;
  readonly matcher: Matcher;
}

/** Compiles a pack's index. */
export function createMatchStage(pack: Pack): MatchStage {
  return runSteps(matchStageSteps(pack));
}

/** The same in steps, so that a page can pause between them. */
export function* matchStageSteps(pack: Pack): Steps<MatchStage> {
  const entries = readEntries(pack.entries, pack.lists.length);
  yield;
  const matcher = new Matcher(yield* indexSteps(pack.index), entries.group);
  return { pack, entries, matcher };
}

/** Reads an article's blocks, one a step. */
export function* surveySteps(
  { pack, entries, matcher }: MatchStage,
  article: Article,
): Steps<Survey> {
  const survey = new Survey(pack, entries, article);
  for (let index = 0; index < article.blocks.length; index++) {
    survey.read(matcher, index);
    yield;
  }
  return survey;
}

/** Which of the pack's lists a surveyed article is about. */
export function activeLists(
  { pack }: MatchStage,
  survey: Survey,
): { id: string; active: boolean }[] {
  return pack.lists.map(({ id }, index) => ({ id, active: survey.gates[index]?.active ?? false }));
}

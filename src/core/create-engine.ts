import { Guard } from './analysis/guard';
import { Guards } from './analysis/guards';
import { countActors } from './analysis/count-actors';
import { type Found, type Resolution, isSkipped, resolve } from './analysis/resolve';
import { settleOverlaps, withoutFound } from './analysis/settle-overlaps';
import { Labels } from './analysis/labels';
import { linkWords } from './analysis/predication';
import type { Survey } from './analysis/survey';
import type { Article } from './article';
import type { Engine } from './engine';
import type { Analysis, Skipped, VoiceAnswer } from './finding';
import { type MatchStage, activeLists, createMatchStage, surveySteps } from './match-stage';
import type { Pack } from './pack';
import type { Span } from './span';
import { type CompiledCues, compileCues } from './voice/cues';
import { createVoiceReader } from './voice/voice-reader';

interface Compiled extends MatchStage {
  readonly labels: Labels;
  readonly guards: Guards;
  readonly links: () => ReadonlySet<string>;
  readonly cues: () => CompiledCues;
}

/** Compiles a pack's index; labels, guards and cues are compiled when the first finding needs them. */
export function createEngine(pack: Pack): Engine {
  const stage = createMatchStage(pack);
  const analyst = createAnalyst(stage);
  function* steps(article: Article): Generator<undefined, Analysis, undefined> {
    return yield* analyst.steps(article, yield* surveySteps(stage, article));
  }
  return {
    hash: pack.hash,
    steps,
    analyse: (article) => atOnce(steps(article)),
    voices: (article, spans) => analyst.voices(article, atOnce(surveySteps(stage, article)), spans),
  };
}

/** The second half of an engine: says what was found means, and whose words it is. */
export interface Analyst {
  /** In steps, as `Engine.steps`. */
  steps(article: Article, survey: Survey): Generator<undefined, Analysis, undefined>;
  voices(article: Article, survey: Survey, spans: readonly Span[]): VoiceAnswer[];
}

/** The second half for a first one. */
export function createAnalyst(stage: MatchStage): Analyst {
  const { pack } = stage;
  const compiled: Compiled = {
    ...stage,
    labels: new Labels(pack),
    guards: new Guards(pack),
    links: once(() => linkWords(pack.cues)),
    cues: once(() => compileCues(pack.cues)),
  };
  return {
    steps: (article, survey) => analyseSteps(compiled, article, survey),
    voices: (article, survey, spans) => {
      const reader = createVoiceReader(article, compiled.cues(), survey);
      return spans.map((span) => reader.at(span));
    },
  };
}

function atOnce<Value>(run: Generator<undefined, Value, undefined>): Value {
  for (;;) {
    const step = run.next();
    if (step.done === true) return step.value;
  }
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function* analyseSteps(
  compiled: Compiled,
  article: Article,
  survey: Survey,
): Generator<undefined, Analysis, undefined> {
  const lists = activeLists(compiled, survey);
  if (survey.candidates.length === 0) return { lists, findings: [], skipped: [], actors: [] };
  const found: Found[] = [];
  const passed: Skipped[] = [];
  const resolution = toResolution(compiled, article, survey);
  for (const candidate of survey.candidates) {
    const one = resolve(resolution, candidate);
    if (isSkipped(one)) passed.push(one);
    else found.push(one);
    yield;
  }
  const findings = settleOverlaps(found);
  const skipped = withoutFound(passed, findings);
  const textOf = (id: string): string => compiled.labels.textOf(id);
  return { lists, findings, skipped, actors: countActors(findings, textOf) };
}

function toResolution(
  { pack, labels, guards, links, cues }: Compiled,
  article: Article,
  survey: Survey,
): Resolution {
  return {
    pack,
    article,
    survey,
    labels,
    links: links(),
    guard: new Guard(guards, article, survey),
    voices: once(() => createVoiceReader(article, cues(), survey)),
  };
}

import { nameBefore } from './analysis/actor-names';
import { Guard } from './analysis/guard';
import { Guards } from './analysis/guards';
import { findMentions } from './analysis/find-mentions';
import { countActors } from './analysis/count-actors';
import { type Found, type Resolution, isSkipped, resolve } from './analysis/resolve';
import { statedVoice } from './analysis/stated-voice';
import { settleOverlaps, withoutFound } from './analysis/settle-overlaps';
import { Labels } from './analysis/labels';
import { isPredicated, linkWords } from './analysis/predication';
import type { Survey } from './analysis/survey';
import type { WordSet } from './analysis/words';
import type { Article } from './article';
import type { Engine } from './engine';
import type { Analysis, Skipped, VoiceAnswer } from './finding';
import { type MatchStage, activeLists, matchStageSteps, surveySteps } from './match-stage';
import type { Pack } from './pack';
import { type Steps, runSteps } from './run-steps';
import type { Span } from './span';
import { type CompiledCues, cueSteps } from './voice/cues';
import { reportingWordsOf } from './voice/reporting-words';
import { type VoiceReader, createVoiceReader } from './voice/voice-reader';

interface Compiled extends MatchStage {
  readonly labels: Labels;
  readonly guards: Guards;
  readonly links: Once<WordSet>;
  readonly cues: Once<CompiledCues>;
}

/** Compiles a pack's index; labels, guards and cues are compiled when the first finding needs them. */
export function createEngine(pack: Pack): Engine {
  return runSteps(engineSteps(pack));
}

/** The same in steps, so that a page can pause between them: before its code is compiled it takes a while. */
export function* engineSteps(pack: Pack): Steps<Engine> {
  const stage = yield* matchStageSteps(pack);
  const analyst = createAnalyst(stage);
  function* steps(article: Article): Steps<Analysis> {
    return yield* analyst.steps(article, yield* surveySteps(stage, article));
  }
  return {
    hash: pack.hash,
    steps,
    analyse: (article) => runSteps(steps(article)),
    voices: (article, spans) =>
      analyst.voices(article, runSteps(surveySteps(stage, article)), spans),
  };
}

/** The second half of an engine: says what was found means, and whose words it is. */
export interface Analyst {
  /** In steps, as `Engine.steps`. */
  steps(article: Article, survey: Survey): Steps<Analysis>;
  voices(article: Article, survey: Survey, spans: readonly Span[]): VoiceAnswer[];
}

/** The second half for a first one. */
export function createAnalyst(stage: MatchStage): Analyst {
  const { pack } = stage;
  const compiled: Compiled = {
    ...stage,
    labels: new Labels(pack),
    guards: new Guards(pack),
    links: new Once(function* () {
      const words = linkWords(pack.cues);
      yield;
      return words;
    }),
    cues: new Once(() => voiceSteps(pack)),
  };
  return {
    steps: (article, survey) => analyseSteps(compiled, article, survey),
    voices: (article, survey, spans) => {
      const reader = createVoiceReader(article, compiled.cues.get(), findMentions(survey.mentions));
      let resolution: Resolution | undefined;
      const at = (): Resolution => (resolution ??= toResolution(compiled, article, survey));
      return spans.map((span) => statedVoice(reader.at(span), span, at));
    },
  };
}

/** A value made when first asked for. */
class Once<Value extends object> {
  readonly #steps: () => Steps<Value>;
  #made: Value | undefined;

  constructor(steps: () => Steps<Value>) {
    this.#steps = steps;
  }

  get(): Value {
    return (this.#made ??= runSteps(this.#steps()));
  }

  /** Makes it in steps, so that asking for it is quick. */
  *prepare(): Steps<Value> {
    return (this.#made ??= yield* this.#steps());
  }
}

/** The cues with all that is looked up by them. */
function* voiceSteps({ cues }: Pack): Steps<CompiledCues> {
  const compiled = yield* cueSteps(cues);
  yield;
  reportingWordsOf(compiled);
  yield;
  return compiled;
}

function* analyseSteps(compiled: Compiled, article: Article, survey: Survey): Steps<Analysis> {
  const lists = activeLists(compiled, survey);
  if (survey.candidates.length === 0) return { lists, findings: [], skipped: [], actors: [] };
  yield* compiled.links.prepare();
  yield* compiled.cues.prepare();
  const found: Found[] = [];
  const passed: Skipped[] = [];
  const resolution = toResolution(compiled, article, survey);
  yield* resolution.guard.prepare();
  yield* resolution.voices().prepare();
  for (const candidate of survey.candidates) {
    const one = resolve(resolution, candidate);
    if (isSkipped(one)) passed.push(one);
    else found.push(one);
    yield;
  }
  const settled = settleOverlaps(found);
  const skipped = withoutFound(passed, settled);
  const findings = settled.filter(({ label }) => !compiled.labels.isHidden(label));
  const textOf = (id: string): string => compiled.labels.textOf(id);
  return { lists, findings, skipped, actors: countActors(findings, textOf) };
}

function toResolution(
  { pack, labels, guards, links, cues }: Compiled,
  article: Article,
  survey: Survey,
): Resolution {
  let reader: VoiceReader | undefined;
  const words = links.get();
  return {
    pack,
    article,
    survey,
    labels,
    links: words,
    isPredicated: (label, candidate) => {
      const actors = survey.actors[label.list];
      const name = actors ? nameBefore(actors, label.actor, candidate) : null;
      return name !== null && isPredicated(article.text, name, candidate, words);
    },
    guard: new Guard(guards, labels, article, survey),
    voices: () =>
      (reader ??= createVoiceReader(article, cues.get(), findMentions(survey.mentions))),
  };
}

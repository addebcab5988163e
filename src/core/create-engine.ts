import { Guard } from './analysis/guard';
import { Guards } from './analysis/guards';
import { countActors } from './analysis/count-actors';
import { type Found, type Resolution, isSkipped, resolve } from './analysis/resolve';
import { settleOverlaps, withoutFound } from './analysis/settle-overlaps';
import { Labels } from './analysis/labels';
import { linkWords } from './analysis/predication';
import { Survey } from './analysis/survey';
import type { Article } from './article';
import type { Engine } from './engine';
import type { Analysis, Skipped } from './finding';
import { Matcher } from './match/matcher';
import { PhraseIndex } from './match/phrase-index';
import type { Pack } from './pack';
import { type EntryTable, readEntries } from './pack-entries';
import { type CompiledCues, compileCues } from './voice/cues';
import { createVoiceReader } from './voice/voice-reader';

interface Compiled {
  readonly pack: Pack;
  readonly entries: EntryTable;
  readonly matcher: Matcher;
  readonly labels: Labels;
  readonly guards: Guards;
  readonly links: () => ReadonlySet<string>;
  readonly cues: () => CompiledCues;
}

/** Compiles a pack's index; labels, guards and cues are compiled when the first finding needs them. */
export function createEngine(pack: Pack): Engine {
  const entries = readEntries(pack.entries, pack.lists.length);
  const matcher = new Matcher(new PhraseIndex(pack.index), entries.group);
  const compiled: Compiled = {
    pack,
    entries,
    matcher,
    labels: new Labels(pack),
    guards: new Guards(pack),
    links: once(() => linkWords(pack.cues)),
    cues: once(() => compileCues(pack.cues)),
  };
  const steps = (article: Article) => analyseSteps(compiled, article);
  return {
    hash: pack.hash,
    steps,
    analyse: (article) => {
      const run = steps(article);
      for (;;) {
        const step = run.next();
        if (step.done === true) return step.value;
      }
    },
    voices: (article, spans) => {
      const survey = new Survey(pack, entries, article);
      article.blocks.forEach((_, index) => survey.read(matcher, index));
      const reader = createVoiceReader(article, compiled.cues(), survey);
      return spans.map((span) => reader.at(span));
    },
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

function* analyseSteps(
  compiled: Compiled,
  article: Article,
): Generator<undefined, Analysis, undefined> {
  const { pack, entries, matcher } = compiled;
  const survey = new Survey(pack, entries, article);
  for (let index = 0; index < article.blocks.length; index++) {
    survey.read(matcher, index);
    yield;
  }
  const lists = pack.lists.map(({ id }, index) => ({
    id,
    active: survey.gates[index]?.active ?? false,
  }));
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

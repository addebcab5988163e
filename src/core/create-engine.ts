import { Guard } from './analysis/guard';
import { countActors } from './analysis/count-actors';
import { type Found, type Resolution, isSkipped, resolve } from './analysis/resolve';
import { settleOverlaps, withoutFound } from './analysis/settle-overlaps';
import { linkWords } from './analysis/predication';
import { Survey } from './analysis/survey';
import type { Words } from './analysis/words';
import type { Article } from './article';
import type { Engine } from './engine';
import type { Analysis, Skipped } from './finding';
import { Matcher } from './match/matcher';
import { PhraseIndex } from './match/phrase-index';
import type { Pack, PackEntry } from './pack';
import { type CompiledCues, compileCues } from './voice/cues';
import { createVoiceReader } from './voice/voice-reader';

interface Compiled {
  readonly pack: Pack;
  readonly matcher: Matcher;
  /** Guard phrase → its words. */
  readonly phrases: Map<string, Words>;
  readonly links: ReadonlySet<string>;
  readonly cues: () => CompiledCues;
}

/** Compiles a pack. Costs about a millisecond per thousand forms; cues are compiled when first needed. */
export function createEngine(pack: Pack): Engine {
  const groups = Int32Array.from(pack.entries, (entry) => groupOf(pack, entry));
  const matcher = new Matcher(new PhraseIndex(pack.index), groups);
  let cues: CompiledCues | undefined;
  const compiled: Compiled = {
    pack,
    matcher,
    phrases: new Map(),
    links: linkWords(pack.cues),
    cues: () => (cues ??= compileCues(pack.cues)),
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
      const survey = new Survey(pack, article);
      article.blocks.forEach((_, index) => survey.read(matcher, index));
      const reader = createVoiceReader(article, compiled.cues(), survey);
      return spans.map((span) => reader.at(span));
    },
  };
}

/** Labels of one list, its gate, its actors: a group each; all parties together: one. */
function groupOf(pack: Pack, entry: PackEntry): number {
  if (entry.is === 'party') return pack.lists.length * 3;
  if (entry.is === 'anchor') return entry.list * 3 + 1;
  if (entry.is === 'actor') return entry.list * 3 + 2;
  return (pack.labels[entry.label]?.list ?? 0) * 3;
}

function* analyseSteps(
  compiled: Compiled,
  article: Article,
): Generator<undefined, Analysis, undefined> {
  const { pack, matcher } = compiled;
  const survey = new Survey(pack, article);
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
  const textOf = new Map(pack.labels.map(({ id, text }) => [id, text]));
  return { lists, findings, skipped, actors: countActors(findings, (id) => textOf.get(id) ?? id) };
}

function toResolution(
  { pack, phrases, links, cues }: Compiled,
  article: Article,
  survey: Survey,
): Resolution {
  let reader: ReturnType<typeof createVoiceReader> | undefined;
  return {
    pack,
    article,
    survey,
    links,
    guard: new Guard(article, phrases),
    voices: () => (reader ??= createVoiceReader(article, cues(), survey)),
  };
}

import { has } from './item-tests';
import type { CompiledCues } from './cues';
import type { Reading } from './reading';
import { canSpeak } from './can-speak';
import { Tag } from './tag';
import type { Parsed, TextSource } from './text-source';
import { WEIGHTS } from './weights';

/** What speaks for and against “somebody else's words”, by name; see `weights.ts`. */
export type Evidence = Readonly<Record<string, number>>;

/** Evidence at a place in the narrator's line. */
export function gatherEvidence(
  source: TextSource,
  parsed: Parsed,
  position: number,
  readings: readonly Reading[],
): Evidence {
  return {
    one: 1,
    ...ofReading(parsed, readings),
    ...ofContext(source, parsed, position, readings.length === 0),
  };
}

/** 0–1: how likely the words are somebody else's. */
export function probability(evidence: Evidence): number {
  let sum = 0;
  for (const [name, value] of Object.entries(evidence)) sum += (WEIGHTS[name] ?? 0) * value;
  return 1 / (1 + Math.exp(-sum));
}

function ofReading(parsed: Parsed, readings: readonly Reading[]): Evidence {
  const best = readings[0];
  if (!best) return { none: 1 };
  const { frame } = best;
  const subject = frame.subject ? parsed.line.items[frame.subject.from] : undefined;
  return {
    [frame.kind]: 1,
    [`${frame.kind}Marked`]: Number(frame.marked),
    leftPassive: Number(best.left && frame.passive),
    embedded: Number(frame.embedded),
    negated: Number(frame.negated),
    noSubject: Number(!frame.subject && !frame.passive),
    agentless: Number(!frame.subject && frame.passive),
    mute: Number(frame.subject !== null && !canSpeak(parsed.line, frame)),
    owned: Number(frame.kind === 'noun' && frame.subject !== null),
    firstPerson: Number(has(subject, Tag.First | Tag.Second)),
    commas: Math.min(3, best.commas),
    breaks: Math.min(2, best.breaks),
    stops: Math.min(1, best.stops),
    second: Number(readings.length > 1),
  };
}

function ofContext(source: TextSource, parsed: Parsed, position: number, bare: boolean): Evidence {
  const known = (parsed.memo.surroundings ??= surround(source, parsed));
  const { would, hedge, people, first, around } = known;
  return { would, early: Number(bare && position < 6), hedge, people, first, near: around };
}

/** What is the same for all places of a sentence. */
export interface Surroundings {
  readonly would: number;
  readonly hedge: number;
  readonly people: number;
  readonly first: number;
  readonly around: number;
}

function surround(source: TextSource, parsed: Parsed): Surroundings {
  let would = false;
  let hedge = false;
  let people = false;
  let first = false;
  for (const item of parsed.line.items) {
    would ||= item.lower === 'would' || item.lower === 'should' || item.lower === 'must';
    hedge ||= source.cues.hedge.has(item.lower);
    people ||= has(item, Tag.People | Tag.Opponent) && !item.capital;
    first ||= has(item, Tag.First);
  }
  return {
    would: Number(would),
    hedge: Number(hedge),
    people: Number(people),
    first: Number(first),
    around: near(source, parsed),
  };
}

/** Share of the sentences around it that report somebody's words; a usual one where there are none. */
function near(source: TextSource, parsed: Parsed): number {
  let count = 0;
  let seen = 0;
  for (const step of [-1, 1] as const) {
    let place = source.beside(parsed.place, step);
    for (let steps = 0; steps < AROUND && place; steps += 1) {
      seen += 1;
      if (speaks(source.parse(place, -1), source.cues)) count += 1;
      place = source.beside(place, step);
    }
  }
  return seen > 1 ? count / seen : USUAL;
}

/** Sentences looked at on either side. */
const AROUND = 2;
/** Share of reporting sentences in news, for texts too short to tell. */
const USUAL = 0.4;

function speaks(parsed: Parsed, cues: CompiledCues): boolean {
  return (parsed.memo.speaks ??=
    parsed.line.items.some((item) => item.quotation !== undefined) ||
    (maySpeak(parsed, cues) &&
      parsed.frames.some(
        ({ kind }) => kind === 'say' || kind === 'think' || kind === 'according',
      )));
}

/** False where no word can be the cue of such a frame, so that the frames need not be found. */
function maySpeak({ line }: Parsed, cues: CompiledCues): boolean {
  return (
    cues.forWhom.has(line.items[0]?.lower ?? '') ||
    line.items.some(
      ({ cue, verb, lower }) =>
        cue &&
        (verb?.classes.has('say') === true ||
          verb?.classes.has('think') === true ||
          cues.phrasalOnly.has(lower) ||
          cues.according.has(lower)),
    )
  );
}

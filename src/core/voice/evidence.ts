import { canSpeak } from './can-speak';
import { FRAME_KINDS } from './frame';
import { has } from './item-tests';
import type { Reading } from './reading';
import { hintsOf, nearnessOf } from './surroundings';
import { Tag } from './tag';
import type { Parsed, TextSource } from './text-source';
import { WEIGHTS } from './weights';

/** What speaks for and against “somebody else's words”, by name; see `weights.ts`. */
export type Evidence = Readonly<Record<string, number>>;

/** Names of the evidence besides the kinds of frames. */
const NAMES = [
  'one',
  'none',
  'leftPassive',
  'embedded',
  'negated',
  'noSubject',
  'agentless',
  'mute',
  'owned',
  'firstPerson',
  'commas',
  'breaks',
  'stops',
  'second',
  'would',
  'early',
  'hedge',
  'people',
  'first',
  'near',
] as const;
type Name = (typeof NAMES)[number];

/** All names: those above, then each kind of frame, bare and marked. */
const ALL = [...NAMES, ...FRAME_KINDS.flatMap((kind) => [kind, `${kind}Marked`])];
const AT = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Readonly<
  Record<Name, number>
>;
const WEIGHT = Float64Array.from(ALL, (name) => WEIGHTS[name] ?? 0);

/** Values by the order of `ALL`, written anew by each question. */
const values = new Float64Array(ALL.length);

/** 0–1: how likely the words at a place in the narrator's line are somebody else's. */
export function probability(
  source: TextSource,
  parsed: Parsed,
  position: number,
  readings: readonly Reading[],
): number {
  gather(parsed, position, readings);
  return given(nearnessOf(source, parsed));
}

/** The least and the most of it, whatever the sentences around say: they need not be read. */
export function probabilityRange(
  parsed: Parsed,
  position: number,
  readings: readonly Reading[],
): readonly [number, number] {
  gather(parsed, position, readings);
  const [one, other] = [given(0), given(1)];
  return one < other ? [one, other] : [other, one];
}

/** The probability by what was gathered and the share of sentences near that report. */
function given(near: number): number {
  values[AT.near] = near;
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += (WEIGHT[at] ?? 0) * (values[at] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** The evidence there by name, for the evaluation: what is not 0. */
export function evidenceAt(
  source: TextSource,
  parsed: Parsed,
  position: number,
  readings: readonly Reading[],
): Evidence {
  gather(parsed, position, readings);
  values[AT.near] = nearnessOf(source, parsed);
  return Object.fromEntries(
    ALL.map((name, at) => [name, values[at] ?? 0] as const).filter(([, value]) => value !== 0),
  );
}

/** Gathers all but what the sentences around say. */
function gather(parsed: Parsed, position: number, readings: readonly Reading[]): void {
  const { would, hedge, people, first } = hintsOf(parsed);
  values.fill(0);
  values[AT.one] = 1;
  values[AT.would] = Number(would);
  values[AT.hedge] = Number(hedge);
  values[AT.people] = Number(people);
  values[AT.first] = Number(first);
  const [best] = readings;
  if (best === undefined) {
    values[AT.none] = 1;
    values[AT.early] = Number(position < 6);
  } else gatherReading(parsed, best, readings.length);
}

function gatherReading({ line }: Parsed, best: Reading, count: number): void {
  const { frame } = best;
  const { subject, passive } = frame;
  const kind = NAMES.length + 2 * FRAME_KINDS.indexOf(frame.kind);
  values[kind] = 1;
  values[kind + 1] = Number(frame.marked);
  values[AT.leftPassive] = Number(best.left && passive);
  values[AT.embedded] = Number(frame.embedded);
  values[AT.negated] = Number(frame.negated);
  values[AT.noSubject] = Number(!subject && !passive);
  values[AT.agentless] = Number(!subject && passive);
  values[AT.mute] = Number(subject !== null && !canSpeak(line, frame));
  values[AT.owned] = Number(frame.kind === 'noun' && subject !== null);
  values[AT.firstPerson] = Number(
    subject !== null && has(line.items[subject.from], Tag.First | Tag.Second),
  );
  values[AT.commas] = Math.min(3, best.commas);
  values[AT.breaks] = Math.min(2, best.breaks);
  values[AT.stops] = Math.min(1, best.stops);
  values[AT.second] = Number(count > 1);
}

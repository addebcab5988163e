import { readFileSync } from 'node:fs';
import { articleFromText } from '../../src/core/article-from-text';
import { compileCues, type Cues } from '../../src/core/voice/cues';
import type { Evidence } from '../../src/core/voice/evidence';
import { createVoiceReader } from '../../src/core/voice/voice-reader';
import { isHeldOut } from './fnv';
import { isVoiceDocument } from './voice-format';
import { PRIORS } from './weight-priors';

/**
 * Prints the weights of `src/core/voice/weights.ts`: logistic regression on the documents that are not
 * held back, pulled towards `PRIORS`. `npx tsx scripts/eval/fit-weights.ts VOICE-FILE… SENSE-FILE…`
 */
interface Example {
  readonly evidence: Evidence;
  readonly other: boolean;
}

/** Strength of the pull (variance of 1/6 around the prior). */
const PULL = 6;
const STEPS = 4000;
const RATE = 1.2;

const path = new URL('../../src/lists/cues/en.json', import.meta.url);
const cues = compileCues(JSON.parse(readFileSync(path, 'utf8')) as Cues);

/** One stretch of a text with the truth; null where quotation marks decide and no weight is asked. */
function example(text: string, start: number, end: number, other: boolean): Example | null {
  const reader = createVoiceReader(articleFromText(text), cues, { mentionsIn: () => [] });
  const evidence = reader.explain({ start, end });
  return evidence && { evidence, other };
}

function examplesOf(value: unknown): (Example | null)[] {
  if (isVoiceDocument(value)) {
    if (isHeldOut(value.id)) return [];
    return value.spans.map(([start, end], at) =>
      example(value.text, start, end, value.gold[at]?.attributed ?? false),
    );
  }
  const one = value as { sentence: string; start: number; end: number; voice: string };
  return [example(one.sentence, one.start, one.end, one.voice !== 'own')];
}

function fit(examples: readonly Example[]): Map<string, number> {
  const names = [
    ...new Set([
      ...Object.keys(PRIORS),
      ...examples.flatMap(({ evidence }) => Object.keys(evidence)),
    ]),
  ];
  const weights = new Map(names.map((name) => [name, PRIORS[name] ?? 0]));
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Map(
      names.map((name) => [name, PULL * ((weights.get(name) ?? 0) - (PRIORS[name] ?? 0))]),
    );
    for (const { evidence, other } of examples) {
      const entries = Object.entries(evidence);
      const sum = entries.reduce(
        (total, [name, value]) => total + value * (weights.get(name) ?? 0),
        0,
      );
      const miss = 1 / (1 + Math.exp(-sum)) - Number(other);
      for (const [name, value] of entries) slope.set(name, (slope.get(name) ?? 0) + miss * value);
    }
    for (const [name, value] of slope)
      weights.set(name, (weights.get(name) ?? 0) - (RATE * value) / examples.length);
  }
  return weights;
}

const lines = process.argv.slice(2).flatMap((file) => readFileSync(file, 'utf8').split('\n'));
const examples = lines
  .filter((line) => line.trim() !== '')
  .flatMap((line) => examplesOf(JSON.parse(line)))
  .filter((one): one is Example => one !== null);
for (const [name, weight] of [...fit(examples)].sort())
  if (Math.abs(weight) >= 0.03) console.log(`  ${name}: ${weight.toFixed(2)},`);

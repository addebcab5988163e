import * as v from 'valibot';
import { CHARGES, VOICES } from '../../core/finding';
import type { Telling } from '../../core/compare/telling';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const Speaker = v.object({ name: v.string(), party: v.nullable(v.string()) });
const Found = v.object({
  start: offset,
  end: offset,
  text: v.string(),
  list: v.string(),
  label: v.string(),
  actor: v.string(),
  side: v.string(),
  sides: v.array(v.string()),
  shared: v.boolean(),
  charge: v.picklist(CHARGES),
  voice: v.picklist(VOICES),
  speaker: v.nullable(v.object({ ...Speaker.entries, side: v.nullable(v.string()) })),
});
const Told = v.object({
  text: v.string(),
  start: offset,
  end: offset,
  block: v.picklist([
    'headline',
    'standfirst',
    'byline',
    'subhead',
    'body',
    'caption',
    'blockquote',
    'other',
  ]),
});
const Kept = v.object({
  id: v.string(),
  teller: v.string(),
  title: v.string(),
  url: v.nullable(v.string()),
  date: v.nullable(v.string()),
  lang: v.string(),
  words: offset,
  findings: v.array(Found),
  sentences: v.array(Told),
  skipped: v.array(v.object({ text: v.string(), reason: v.string() })),
});

/** Articles out of a file or storage, those left out that are not whole. What a comparison does not need is empty. */
export function keptTellings(stored: readonly unknown[]): readonly Telling[] {
  return stored.flatMap((one) => {
    const kept = v.safeParse(Kept, one);
    if (!kept.success || kept.output.findings.length !== kept.output.sentences.length) return [];
    const rest = { via: null, cues: [], alternatives: [] };
    const findings = kept.output.findings.map((finding) => ({ ...finding, ...rest }));
    return [{ ...kept.output, findings }];
  });
}

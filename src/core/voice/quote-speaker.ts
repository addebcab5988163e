import type { Frame } from './frame';
import type { Named, NameResolver } from './name-resolver';
import { nested, readingsAt } from './reading';
import type { Span } from '../span';
import type { Quotation } from './quotations';
import type { Parsed, Place, TextSource } from './text-source';

/** Who says a quotation, with the cue that tells. */
export interface QuoteSpeaker {
  readonly named: Named | null;
  readonly via: Named | null;
  readonly cue: Span | null;
  readonly frame: Frame | null;
  readonly parsed: Parsed | null;
}

const NOBODY: QuoteSpeaker = { named: null, via: null, cue: null, frame: null, parsed: null };
/** Shorter quotations are parts of a sentence and take no speaker from their neighbours. */
const WHOLE = 40;

/** The speaker of a quotation; remembered, since several words of one are asked about. */
export function speakerOfQuote(
  source: TextSource,
  names: NameResolver,
  index: number,
): QuoteSpeaker {
  const known = source.quoteSpeakers.get(index);
  if (known !== undefined) return known;
  const found = quoteSpeaker(source, names, index);
  source.quoteSpeakers.set(index, found);
  return found;
}

/** The speaker of quotation `index`: in its own sentences, then next to them, then the quotation before. */
function quoteSpeaker(
  source: TextSource,
  names: NameResolver,
  index: number,
  depth = 0,
): QuoteSpeaker {
  const quotation = source.quotations.all[index];
  if (!quotation) return NOBODY;
  const level = quotation.parent;
  const first = source.placeOf(quotation.open?.start ?? quotation.start);
  const last = source.placeOf(quotation.end);
  for (const place of [last, first]) {
    const found = place && inSentence(source, names, place, level, index);
    if (found) return found;
  }
  if (!isWhole(source, quotation) || depth > 3) return NOBODY;
  const after = last && source.beside(last, 1);
  const following =
    after && after.block === last.block ? shortTag(source, names, after, level) : null;
  if (following) return following;
  return before(source, names, index, first, depth);
}

function isWhole(source: TextSource, quotation: Quotation): boolean {
  const ending = source.article.text[quotation.end - 1] ?? '';
  return !quotation.open || quotation.end - quotation.start > WHOLE || /[.,!?…]/u.test(ending);
}

function inSentence(
  source: TextSource,
  names: NameResolver,
  place: Place,
  level: number,
  index: number,
): QuoteSpeaker | null {
  const parsed = source.parse(place, level);
  const position = parsed.line.items.findIndex((item) => item.quotation === index);
  if (position < 0) return null;
  const readings = readingsAt(parsed.line, parsed.frames, position);
  const best =
    readings.find(
      (reading) => reading.frame.kind !== 'noun' && reading.frame.kind !== 'soCalled',
    ) ?? readings[0];
  if (!best) return null;
  const { inner, via } = nested(
    parsed.line,
    best === readings[0] ? readings : [best, ...readings.filter((one) => one !== best)],
  );
  return spoken(names, parsed, inner ?? best.frame, via);
}

function spoken(
  names: NameResolver,
  parsed: Parsed,
  frame: Frame,
  via: Frame | null = null,
): QuoteSpeaker {
  return {
    named: names.speakerOf(parsed, frame),
    via: via
      ? (names.viaOf(parsed, via) ?? names.speakerOf(parsed, via))
      : names.viaOf(parsed, frame),
    cue: {
      start: parsed.line.items[frame.cue.from]?.start ?? 0,
      end: parsed.line.items[frame.cue.to - 1]?.end ?? 0,
    },
    frame,
    parsed,
  };
}

/** “…?” Rubio asked. */
function shortTag(
  source: TextSource,
  names: NameResolver,
  place: Place,
  level: number,
): QuoteSpeaker | null {
  const parsed = source.parse(place, level);
  const frame = parsed.frames[0];
  const isTag =
    frame?.kind === 'say' && parsed.line.items.length - frame.cue.to <= 6 && frame.cue.from <= 8;
  return isTag && !frame.marked && !frame.negated ? spoken(names, parsed, frame) : null;
}

/** The quotation before in the same block, the sentence before (“X said:”), or the block before. */
function before(
  source: TextSource,
  names: NameResolver,
  index: number,
  first: Place | null,
  depth: number,
): QuoteSpeaker {
  const quotation = source.quotations.all[index];
  const previous = siblingBefore(source.quotations.all, index);
  const earlier = source.quotations.all[previous];
  const place = earlier ? source.placeOf(earlier.end) : null;
  const beside = first && source.beside(first, -1);
  const told = beside?.block === first?.block && place?.block !== first?.block;
  const parsed = beside && source.parse(beside, quotation?.parent ?? -1);
  const opening = told && parsed ? names.opening(parsed) : null;
  if (opening) return { ...NOBODY, named: opening };
  if (first && place && first.block - place.block <= 1) {
    const found = quoteSpeaker(source, names, previous, depth + 1);
    if (found.named) return found;
  }
  const frame = parsed?.frames.findLast((one) => one.kind === 'say' && one.subject);
  return parsed && frame ? spoken(names, parsed, frame) : NOBODY;
}

/** The quotation before `index` in the same one, or -1. Outer ones come before inner ones. */
function siblingBefore(all: readonly Quotation[], index: number): number {
  const parent = all[index]?.parent ?? -1;
  let at = index - 1;
  while (at > parent && all[at]?.parent !== parent) at = all[at]?.parent ?? -1;
  return at > parent ? at : -1;
}

import type { Speaker, VoiceAnswer } from '../finding';
import type { Span } from '../span';
import { canSpeak } from './can-speak';
import type { CompiledCues } from './cues';
import { isDistant, namedOnly } from './distance';
import { itemAt, type Line } from './line';
import { makeSpeaker } from './make-speaker';
import type { NameResolver } from './name-resolver';
import { ownerOf } from './owner';
import { speakerOfQuote } from './quote-speaker';
import { nested, readingsAt, type Reading } from './reading';
import { Tag } from './tag';
import type { Parsed, TextSource } from './text-source';

/** The answer for words that a frame reports. */
export function attributed(
  names: NameResolver,
  parsed: Parsed,
  readings: readonly Reading[],
  confidence: number,
  at: { readonly position: number; readonly cues: CompiledCues },
): VoiceAnswer {
  const { inner, via } = nested(parsed.line, readings);
  const named = inner && names.speakerOf(parsed, inner);
  const distant = isDistant(parsed.line, at.position, inner, at.cues);
  const through = via
    ? (names.viaOf(parsed, via) ?? names.speakerOf(parsed, via))
    : inner
      ? names.viaOf(parsed, inner)
      : null;
  const cues = [
    named?.span,
    inner && cueSpan(parsed, inner.cue),
    through?.span,
    via && cueSpan(parsed, via.cue),
  ];
  return {
    voice: 'attributed',
    speaker: told(named?.speaker ?? through?.speaker ?? null, distant),
    via: named ? (through?.speaker ?? null) : null,
    perhaps: () => (distant ? [] : speakersIn(names, parsed, at.position)),
    cues: inOrder(cues),
    confidence,
  };
}

/** Words that are denied don't tell the side of who denies them. */
function told(speaker: Speaker | null, distant: boolean): Speaker | null {
  return speaker && distant ? namedOnly(speaker) : speaker;
}

const POSTS = Tag.Role | Tag.Office | Tag.People;

const POST = { open: 'post' } as const;

/** How sure a transcript's label is. */
const TURN = 0.9;

/** Words in a transcript are the labelled speaker's, or of whom they in turn report. */
export function inTurn(
  source: TextSource,
  names: NameResolver,
  turn: Span,
  told: VoiceAnswer | null,
): VoiceAnswer {
  const name = source.article.text.slice(turn.start, turn.end);
  const party = names.partyIn(turn);
  const speaker: Speaker | null = source.cues.labels.has(name.toLowerCase())
    ? null
    : makeSpeaker(name, party, party === null && isPost(name, source) ? POST : {});
  if (told?.speaker) return { ...told, via: told.via ?? speaker };
  return { voice: 'attributed', speaker, via: null, cues: [turn], confidence: TURN };
}

/** “CHALLENGER”, “THE MINISTER”: a post, not a name. */
function isPost(name: string, { cues }: TextSource): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return !cues.bystanders.has(last) && ((cues.tags.get(last) ?? 0) & POSTS) !== 0;
}

function inOrder(cues: readonly (Span | null | undefined)[]): Span[] {
  const sorted: Span[] = [];
  for (const cue of cues) {
    if (!cue) continue;
    let at = sorted.length;
    for (; at > 0 && (sorted[at - 1]?.start ?? 0) > cue.start; at -= 1)
      sorted[at] = sorted[at - 1] ?? cue;
    sorted[at] = cue;
  }
  return sorted;
}

/** Least rank of a frame inside a quotation that makes another speaker. */
const INSIDE = 2.3;

/** The answer for words inside quotation `quote`. */
export function quoted(
  source: TextSource,
  names: NameResolver,
  span: Span,
  quote: number,
): VoiceAnswer {
  const place = source.placeOf(span.start);
  const outer = speakerOfQuote(source, names, quote);
  const parsed = place && source.parse(place, quote);
  const position = parsed ? itemAt(parsed.line, span.start) : -1;
  const inner =
    parsed &&
    readingsAt(parsed.line, parsed.frames, position).find(
      (one) =>
        one.rank > INSIDE &&
        !one.frame.embedded &&
        one.frame.kind !== 'want' &&
        canSpeak(parsed.line, one.frame),
    );
  const inside = parsed && inner ? names.speakerOf(parsed, inner.frame) : null;
  const outside: Speaker | null = outer.named?.speaker ?? null;
  const quotation = source.quotations.all[quote];
  const distant =
    parsed !== null && isDistant(parsed.line, position, inner?.frame ?? null, source.cues);
  const cues = [outer.named?.span, outer.cue, quotation?.open, quotation?.close, inside?.span];
  return {
    voice: 'quoted',
    speaker: told(inside?.speaker ?? outside, distant),
    via: inside ? outside : (outer.via?.speaker ?? null),
    perhaps: () => (distant ? [] : around(source, names, quote)),
    cues: inOrder(cues),
    confidence: quotation?.close || !quotation?.open ? 0.95 : 0.7,
  };
}

/** Whose the thing is: “Hamas's Al-Aqsa Flood” is their name for it. */
export function ownerAt(names: NameResolver, parsed: Parsed, position: number): Speaker[] {
  const owner = ownerOf(parsed.line, position);
  const named = owner && names.named(parsed, owner);
  return named ? [named.speaker] : [];
}

/** All who speak in a sentence; for a word of it only in its part between semicolons, and not the word itself. */
function speakersIn(names: NameResolver, parsed: Parsed, position = -1): readonly Speaker[] {
  const at = parsed.line.items[position]?.start ?? -1;
  const all = (parsed.memo.all ??= names.all(parsed));
  const those = at < 0 ? all : all.filter(({ span }) => isBeside(parsed.line, span, at));
  return those.map(({ speaker }) => speaker);
}

function isBeside({ items }: Line, { start, end }: Span, at: number): boolean {
  if (start <= at && at < end) return false;
  const [from, to] = [Math.min(at, start), Math.max(at, start)];
  return !items.some((item) => item.text === ';' && item.start > from && item.start < to);
}

/** Whose sentence a quotation stands in that nobody is said to say: “A Turkish stamp shows the words “…””. */
function around(source: TextSource, names: NameResolver, quote: number): readonly Speaker[] {
  const quotation = source.quotations.all[quote];
  const place = quotation && source.placeOf(quotation.start);
  return place ? speakersIn(names, source.parse(place, quotation.parent)) : [];
}

function cueSpan(parsed: Parsed, range: { from: number; to: number }): Span {
  const { items } = parsed.line;
  return { start: items[range.from]?.start ?? 0, end: items[range.to - 1]?.end ?? 0 };
}

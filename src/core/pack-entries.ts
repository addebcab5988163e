import { NumberReader, NumberWriter } from './match/number-stream';
import { MENTION_KINDS } from './mention';

/** What a phrase of the index stands for. */
export const EntryKind = { Label: 0, Strong: 1, Weak: 2, Actor: 3, Party: 4 } as const;

/**
 * One entry. `of`: the list's place, or for a party its `MentionKind`'s. `what`: a label's number, counted
 * through all lists; the number of the thing that an anchor names; the place of an actor in its list, or of
 * a party in `Pack.parties`.
 */
export interface PackEntry {
  readonly kind: number;
  readonly of: number;
  readonly what: number;
}

/** Writes entries: kind, `of` and `what`, the last as the step from the entry before of that kind. */
export function writeEntries(entries: readonly PackEntry[]): string {
  const out = new NumberWriter();
  const last = new Map<number, number>();
  out.varint(entries.length);
  for (const { kind, of, what } of entries) {
    const step = what - (last.get(kind) ?? 0);
    last.set(kind, what);
    out.fixed(kind | (step >= 0 && step <= STEPS ? (step + 1) << 3 : 0), 1);
    out.varint(of);
    if (step < 0 || step > STEPS) out.varint(what);
  }
  return out.toString();
}

/** Steps that fit beside the kind. */
const STEPS = 30;

/** Entries in memory, by number. */
export interface EntryTable {
  readonly kind: Uint8Array;
  readonly of: Int32Array;
  readonly what: Int32Array;
  /** Entries of one group never overlap: a list's labels, its gate, its actors; all parties together. */
  readonly group: Int32Array;
}

/** Reads what `writeEntries` wrote, for a pack of so many lists. */
export function readEntries(text: string, lists: number): EntryTable {
  const stream = new NumberReader(text);
  const count = stream.varint();
  const kind = new Uint8Array(count);
  const [of, what, group] = [new Int32Array(count), new Int32Array(count), new Int32Array(count)];
  const last = new Int32Array(8);
  for (let at = 0; at < count; at++) {
    const byte = stream.byte();
    const is = byte & 7;
    const owner = stream.varint();
    const step = (byte >> 3) - 1;
    last[is] = step < 0 ? stream.varint() : (last[is] ?? 0) + step;
    kind[at] = is;
    of[at] = owner;
    what[at] = last[is] ?? 0;
    group[at] = is === EntryKind.Party ? lists * GROUPS : owner * GROUPS + (GROUP[is] ?? 0);
  }
  return { kind, of, what, group };
}

/** Groups of a list, by kind of entry. */
const GROUPS = 3;
const GROUP: readonly number[] = [0, 1, 1, 2];

/** The place of a kind of mention, as `PackEntry.of` has it. */
export const mentionPlace = (kind: (typeof MENTION_KINDS)[number]): number =>
  MENTION_KINDS.indexOf(kind);

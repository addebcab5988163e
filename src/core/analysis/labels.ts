import { CHARGES, type Charge } from '../finding';
import { labelSlug } from '../label-slug';
import { LABEL_FLAGS, type Pack, type PackLabel, type PackList } from '../pack';

/** A label of the pack, read. */
export interface Label {
  readonly id: string;
  /** Place of its list in the pack. */
  readonly list: number;
  readonly text: string;
  readonly actor: string;
  /** The side that its actor belongs to, or null. */
  readonly actorSide: string | null;
  /** Sides that use it, by id. */
  readonly sides: readonly string[];
  readonly shared: boolean;
  readonly charge: Charge;
  /** Only close to its actor. */
  readonly near: boolean;
  /** Must be written with a capital. */
  readonly capital: boolean;
  /** A strong anchor of the list's gate serves for the words that it needs near by. */
  readonly topic: boolean;
  /** The reader wants its words left alone. */
  readonly hidden: boolean;
  /** Places in `Pack.guards`: what rules it out, and what it needs (-1 = nothing). */
  readonly except: readonly number[];
  readonly needs: number;
}

/** The labels of a pack by number, counted through all lists. Each is read when first asked for. */
export class Labels {
  readonly #lists: readonly PackList[];
  /** By list: the number of its first label. */
  readonly #first: number[] = [];
  readonly #texts = new Map<string, string>();
  readonly #hidden = new Set<string>();
  readonly #read: (Label | undefined)[] = [];

  constructor({ lists }: Pack) {
    this.#lists = lists;
    let count = 0;
    for (const { labels } of lists) {
      this.#first.push(count);
      count += labels.length;
    }
  }

  at(number: number): Label | undefined {
    return (this.#read[number] ??= this.#make(number));
  }

  /** The text of a label that was read, by its id; else the id. */
  textOf(id: string): string {
    return this.#texts.get(id) ?? id;
  }

  /** True for a label that was read, by its id, and that the reader hid. */
  isHidden(id: string): boolean {
    return this.#hidden.has(id);
  }

  #make(number: number): Label | undefined {
    const at = this.#first.findLastIndex((first) => first <= number);
    const list = this.#lists[at];
    const row = list?.labels[number - (this.#first[at] ?? 0)];
    if (list === undefined || row === undefined) return undefined;
    const label = readLabel(list, at, row);
    this.#texts.set(label.id, label.text);
    if (label.hidden) this.#hidden.add(label.id);
    return label;
  }
}

function readLabel(list: PackList, at: number, row: PackLabel): Label {
  const [text, id, actor, sides, charge, flags, except = [], needs = -1] = row;
  return {
    id: id === 0 ? `${list.id}-${labelSlug(text)}` : id,
    list: at,
    text,
    actor: list.actors[actor]?.[0] ?? '',
    actorSide: list.actors[actor]?.[1] ?? null,
    sides: sides.map((side) => list.sides[side]?.id ?? ''),
    shared: (flags & LABEL_FLAGS.shared) !== 0,
    charge: CHARGES[charge] ?? 'neutral',
    near: (flags & LABEL_FLAGS.near) !== 0,
    capital: (flags & LABEL_FLAGS.capital) !== 0,
    topic: (flags & LABEL_FLAGS.topic) !== 0,
    hidden: (flags & LABEL_FLAGS.hidden) !== 0,
    except,
    needs,
  };
}

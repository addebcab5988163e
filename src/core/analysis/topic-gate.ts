import type { Span } from '../span';
import { Places } from './nearest';

/** How much an anchor counts by its distance, in UTF-16 units (a news sentence has about 130). */
const REACH = [
  [200, 1],
  [600, 0.8],
  [1500, 0.4],
] as const;
const FAR = 0.1;
const HEADLINE = 0.8;
/** A text full of anchors is on the topic throughout. */
const PRIOR_EACH = 0.03;
const PRIOR_MOST = 0.3;
const WEAK = 0.5;
/** Strength of one weak anchor in the same sentence or two. */
const ALONE = 0.4;

/** Why a stretch far from all anchors is not marked. */
export const NOTHING_CLOSE_BY = 'gate: nothing close by is about this list’s subject';

/** The most that strength is asked for: beyond it more anchors tell nothing. */
export const PLENTY = 3;

/** The names of one thing found in the text. */
interface AnchorGroup {
  readonly places: Places;
  /** 1 or less: the most that it can count. */
  readonly weight: number;
  inHeadline: boolean;
}

/** The test that a text, and the stretch at hand, is about a list's subject. */
export class TopicGate {
  /** By the thing's number, doubled, and one more for strong anchors. */
  readonly #byThing = new Map<number, AnchorGroup>();
  /** By thing, in the order in which they were found. */
  readonly groups: AnchorGroup[] = [];
  /** Blocks in which a strong anchor stands. */
  readonly #named = new Set<number>();
  readonly #headline: Span | null;
  #strong = 0;
  #mass = 0;
  /** Strength of the stretch farthest from all anchors, once it is asked for. */
  #least: number | undefined;
  /** The stretch asked about last, and the answer: each of its labels asks. */
  #asked: Span | null = null;
  #answer = 0;

  constructor(headline: Span | null) {
    this.#headline = headline;
  }

  /** Adds an anchor found; anchors come by start. `thing` groups the names of one thing. */
  add(start: number, end: number, strong: boolean, thing: number, block: number): void {
    const group = this.#groupOf(thing * 2 + Number(strong), strong);
    group.places.add(start, end);
    const headline = this.#headline;
    if (headline !== null && start >= headline.start && end <= headline.end)
      group.inHeadline = true;
    if (strong) {
      this.#strong++;
      this.#named.add(block);
    }
    this.#mass += group.weight;
    this.#least = undefined;
  }

  /** True if the text as a whole is about the list's subject. */
  get active(): boolean {
    return this.#strong > 0 || this.groups.length > 1;
  }

  /** Strength of the evidence round a stretch, asked for once all anchors are added; above 1 is plenty. */
  strength(span: Span): number {
    this.#least ??= this.#sum((group) => (group.inHeadline ? HEADLINE : FAR));
    if (this.#least >= PLENTY) return PLENTY;
    if (this.#asked === span) return this.#answer;
    this.#asked = span;
    return (this.#answer = this.#sum(({ places, inHeadline }) => {
      const near = nearness(places.distance(span));
      return inHeadline ? Math.max(HEADLINE, near) : near;
    }));
  }

  /** How much of the text is about the subject: anchors found, weak ones by half. */
  get mass(): number {
    return this.#mass;
  }

  #sum(counted: (group: AnchorGroup) => number): number {
    let sum = Math.min(PRIOR_MOST, this.#strong * PRIOR_EACH);
    for (const group of this.groups) sum += group.weight * counted(group);
    return Math.min(PLENTY, sum);
  }

  /** True if some support of the label itself could be enough for a stretch of this strength. */
  mayLet(strength: number): boolean {
    return this.active || (this.groups.length > 0 && strength >= ALONE);
  }

  /** True if a strong anchor stands in a block, by number. */
  isNamedIn(block: number): boolean {
    return this.#named.has(block);
  }

  #groupOf(key: number, strong: boolean): AnchorGroup {
    const known = this.#byThing.get(key);
    if (known !== undefined) return known;
    const made = { places: new Places(), weight: strong ? 1 : WEAK, inHeadline: false };
    this.#byThing.set(key, made);
    this.groups.push(made);
    return made;
  }
}

function nearness(distance: number): number {
  if (distance > REACH[2][0]) return FAR;
  if (distance <= REACH[0][0]) return REACH[0][1];
  return distance <= REACH[1][0] ? REACH[1][1] : REACH[2][1];
}

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
/** One strong anchor within three sentences, two weak ones, or one in the headline with support. */
const ENOUGH = 0.75;

/** The names of one thing found in the text. */
interface AnchorGroup {
  readonly places: Places;
  /** 1 or less: the most that it can count. */
  weight: number;
}

/** The test that a text, and the stretch at hand, is about a list's subject. */
export class TopicGate {
  readonly #groups = new Map<string, AnchorGroup>();
  readonly #headline: Span | null;
  #strong = 0;

  constructor(headline: Span | null) {
    this.#headline = headline;
  }

  /** Adds an anchor found; anchors come by start. `about` groups the names of one thing. */
  add(anchor: Span, strong: boolean, about: string): void {
    const key = strong ? `!${about}` : about;
    let group = this.#groups.get(key);
    if (group === undefined) {
      group = { places: new Places(), weight: strong ? 1 : WEAK };
      this.#groups.set(key, group);
    }
    group.places.add(anchor);
    if (strong) this.#strong++;
  }

  /** True if the text as a whole is about the list's subject. */
  get active(): boolean {
    return this.#strong > 0 || this.#groups.size > 1;
  }

  /** Strength of the evidence round a stretch; above 1 is plenty. */
  strength(span: Span): number {
    let sum = Math.min(PRIOR_MOST, this.#strong * PRIOR_EACH);
    for (const { places, weight } of this.#groups.values())
      sum += weight * this.#nearness(places, span);
    return sum;
  }

  /** True if a stretch of this strength may be marked. */
  lets(strength: number): boolean {
    return this.active && strength >= ENOUGH;
  }

  #nearness(places: Places, span: Span): number {
    const distance = places.distance(span);
    const near = REACH.find(([reach]) => distance <= reach)?.[1] ?? FAR;
    if (near >= HEADLINE || this.#headline === null) return near;
    return places.someWithin(this.#headline) ? HEADLINE : near;
  }
}

import type { Article } from '../article';
import type { TopicGate } from './topic-gate';

/** Which blocks speak for another's context. */
export class NearBlocks {
  readonly #count: number;
  readonly #headline: number;
  readonly #known: (readonly number[] | undefined)[] = [];

  constructor({ blocks }: Article) {
    this.#count = blocks.length;
    this.#headline = blocks.findIndex((block) => block.kind === 'headline');
  }

  /** By number: two on either side, and the headline. */
  of(index: number): readonly number[] {
    return (this.#known[index] ??= this.#around(index));
  }

  /** True if a strong anchor of a list stands in the block or next to it. */
  hold(gate: TopicGate, block: number): boolean {
    return gate.isNamedIn(block) || this.of(block).some((one) => gate.isNamedIn(one));
  }

  #around(index: number): number[] {
    const around = [index - 2, index - 1, index + 1, index + 2, this.#headline];
    return around.filter((block) => block >= 0 && block < this.#count);
  }
}

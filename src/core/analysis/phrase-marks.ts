/**
 * Which guard phrases stand in a block, and which next to it, for one block at a time: one array for all articles,
 * in which each new block leaves its own number.
 */
export class PhraseMarks {
  /** By phrase: the block's number doubled where it stands near it, and one more where it stands in it. */
  readonly #marks: Int32Array;
  #block = 0;

  constructor(phrases: number) {
    this.#marks = new Int32Array(phrases);
  }

  /** Begins a block: the phrases in it. Answers its number, by which to know whether another was begun since. */
  begin(phrases: readonly number[]): number {
    const mark = ++this.#block * 2 + 1;
    for (const phrase of phrases) this.#marks[phrase] = mark;
    return this.#block;
  }

  /** Adds the phrases of a block next to it. */
  addNear(phrases: readonly number[]): void {
    const mark = this.#block * 2;
    for (const phrase of phrases) if ((this.#marks[phrase] ?? 0) < mark) this.#marks[phrase] = mark;
  }

  /** The number of the block begun last. */
  get block(): number {
    return this.#block;
  }

  /** The first of some phrases that stands in the block, or -1. */
  firstHere(phrases: readonly number[]): number {
    return this.#firstFrom(phrases, this.#block * 2 + 1);
  }

  /** The same in the block or next to it. */
  firstNear(phrases: readonly number[]): number {
    return this.#firstFrom(phrases, this.#block * 2);
  }

  #firstFrom(phrases: readonly number[], least: number): number {
    const marks = this.#marks;
    for (const phrase of phrases) if ((marks[phrase] ?? 0) >= least) return phrase;
    return -1;
  }
}

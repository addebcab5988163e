/** Guard phrases, to ask whether one is among them: a bit for each, which is quicker made than a `Set`. */
export class PhraseSet {
  /** How many there are. */
  readonly size: number;
  readonly #bits: Int32Array;

  private constructor(phrases: readonly number[]) {
    this.size = phrases.length;
    let most = 0;
    for (const phrase of phrases) if (phrase > most) most = phrase;
    const bits = new Int32Array((most >> 5) + 1);
    for (const phrase of phrases)
      bits[phrase >> 5] = (bits[phrase >> 5] ?? 0) | (1 << (phrase & 31));
    this.#bits = bits;
  }

  /** The set of some phrases, each given once. */
  static of(phrases: readonly number[]): PhraseSet {
    return phrases.length === 0 ? PhraseSet.empty : new PhraseSet(phrases);
  }

  static readonly empty = new PhraseSet([]);

  has(phrase: number): boolean {
    return ((this.#bits[phrase >> 5] ?? 0) & (1 << (phrase & 31))) !== 0;
  }
}

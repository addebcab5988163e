import { GUARD_FIELDS, type PackGuard } from '../core/pack';
import type { GuardWords } from './merge-guards';

/** Collects guards for a pack: each guard once, each phrase once. */
export class GuardTable {
  readonly phrases: string[] = [];
  readonly guards: PackGuard[] = [];
  readonly #fields = new Map<readonly string[], readonly number[]>();
  readonly #phraseOf = new Map<string, number>();
  readonly #guardOf = new Map<string, number>();
  /** Many labels share a guard: each is written down once. */
  readonly #known = new Map<GuardWords, number>();

  /** The place of a guard in `guards`; adds it if it is not there yet. */
  add(words: GuardWords): number {
    const known = this.#known.get(words) ?? this.#write(words);
    this.#known.set(words, known);
    return known;
  }

  #write(words: GuardWords): number {
    const guard = GUARD_FIELDS.map((field) => this.#phrasesOf(words[field] ?? NONE));
    while (guard.at(-1)?.length === 0) guard.pop();
    return numberOf(this.#guardOf, JSON.stringify(guard), () => this.guards.push(guard));
  }

  /** The numbers of phrases, each once. Guards share some of their fields. */
  #phrasesOf(phrases: readonly string[]): readonly number[] {
    if (phrases.length === 0) return [];
    const known = this.#fields.get(phrases);
    if (known !== undefined) return known;
    const made = [...new Set(phrases)].map((phrase) => this.#phrase(phrase));
    this.#fields.set(phrases, made);
    return made;
  }

  #phrase(phrase: string): number {
    return numberOf(this.#phraseOf, phrase, () => this.phrases.push(phrase));
  }
}

const NONE: readonly string[] = [];

/** The number known for a key, or that of what `push` adds; `push` answers the new length. */
function numberOf(known: Map<string, number>, key: string, push: () => number): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = push() - 1;
  known.set(key, made);
  return made;
}

import type { Pack } from '../pack';
import { type CompiledGuard, compileGuards } from './compiled-guard';
import { type Steps, runSteps } from '../run-steps';
import { GuardPhrases } from './guard-phrases';
import type { Label } from './labels';
import { wordsOf } from './words';

/** The guards of a pack: compiled when first asked for, kept for all articles. */
export class Guards {
  readonly #pack: Pack;
  #phrases: GuardPhrases | undefined;
  #stops: ReadonlySet<string> | undefined;
  readonly #except = new Map<Label, CompiledGuard>();
  readonly #needs = new Map<Label, CompiledGuard>();

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  get phrases(): GuardPhrases {
    return (this.#phrases ??= runSteps(GuardPhrases.steps(this.#pack.phrases)));
  }

  /** Reads the phrases in steps, so that asking for them is quick. */
  *prepare(): Steps<void> {
    this.#phrases ??= yield* GuardPhrases.steps(this.#pack.phrases);
  }

  /** Words that begin something new: prepositions but “of”, verbs that are only forms. */
  get stops(): ReadonlySet<string> {
    if (this.#stops !== undefined) return this.#stops;
    const { prep, be, have, modal, sub, rel, coord } = this.#pack.cues;
    const words = new Set(wordsOf([prep, be, have, modal, sub, rel, coord].join(' ')).text);
    words.delete('of');
    return (this.#stops = words);
  }

  textOf(phrase: number): string {
    return this.#pack.phrases[phrase] ?? '';
  }

  except(label: Label): CompiledGuard {
    return this.#compiled(this.#except, label, label.except);
  }

  needs(label: Label): CompiledGuard {
    return this.#compiled(this.#needs, label, [label.needs]);
  }

  #compiled(
    known: Map<Label, CompiledGuard>,
    label: Label,
    guards: readonly number[],
  ): CompiledGuard {
    const found = known.get(label);
    if (found !== undefined) return found;
    const made = compileGuards(guards.map((guard) => this.#pack.guards[guard]));
    known.set(label, made);
    return made;
  }
}

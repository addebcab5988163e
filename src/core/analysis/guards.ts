import type { Pack } from '../pack';
import { type CompiledGuard, compileGuards } from './compiled-guard';
import { type Steps, runSteps } from '../run-steps';
import { GuardPhrases } from './guard-phrases';
import type { Label } from './labels';

/** The guards of a pack: compiled when first asked for, kept for all articles. */
export class Guards {
  readonly #pack: Pack;
  #phrases: GuardPhrases | undefined;
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

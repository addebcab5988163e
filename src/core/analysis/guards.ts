import { GUARD_FIELDS, type Pack } from '../pack';
import { type CompiledGuard, compileGuard, type Joined } from './compiled-guard';
import { type Steps, runSteps } from '../run-steps';
import type { PhraseEnds } from './complement';
import { GuardPhrases } from './guard-phrases';
import type { Label } from './labels';
import { PhraseMarks } from './phrase-marks';
import { WordSet } from './words';

/** The field of a guard for which it is enough that a phrase stands in the block. */
const NEAR = GUARD_FIELDS.indexOf('near');

/** The guards of a pack: compiled when first asked for, kept for all articles. */
export class Guards {
  readonly #pack: Pack;
  #marks: PhraseMarks | undefined;
  #phrases: GuardPhrases | undefined;
  #ends: PhraseEnds | undefined;
  readonly #except = new Map<Label, readonly CompiledGuard[]>();
  readonly #joining = new Map<Label, readonly Joined[]>();
  /** By place in `Pack.guards`. */
  readonly #guards: CompiledGuard[] = [];

  constructor(pack: Pack) {
    this.#pack = pack;
  }

  /** The words of all guards compiled so far. */
  get phrases(): GuardPhrases {
    return (this.#phrases ??= new GuardPhrases(this.#pack.phrases));
  }

  /** For the block that a guard is asked about. */
  get marks(): PhraseMarks {
    return (this.#marks ??= new PhraseMarks(this.#pack.phrases.length));
  }

  /** Compiles the guards of a label in steps, if they aren't yet. */
  *prepare({ except, needs }: Label): Steps<void> {
    for (const guard of except) if (!this.#guards[guard]) yield* this.#compile(guard);
    if (needs >= 0 && !this.#guards[needs]) yield* this.#compile(needs);
  }

  /** What ends a phrase: prepositions but “of”, verbs that are only forms but the “'s” of an owner; articles. */
  get ends(): PhraseEnds {
    const { prep, be, have, modal, sub, rel, coord, det, object } = this.#pack.cues;
    return (this.#ends ??= {
      stops: new WordSet([prep, be, have, modal, sub, rel, coord], ['of', 's']),
      articles: new WordSet([det]),
      pronouns: new WordSet([object]),
    });
  }

  textOf(phrase: number): string {
    return this.#pack.phrases[phrase] ?? '';
  }

  /** What rules a label out: its own guard first, then the shared ones. */
  except(label: Label): readonly CompiledGuard[] {
    const known = this.#except.get(label);
    if (known !== undefined) return known;
    const made = label.except.map((guard) => this.#compiled(guard));
    this.#except.set(label, made);
    return made;
  }

  /** What of them looks at what the form is joined to. */
  joining(label: Label): readonly Joined[] {
    const known = this.#joining.get(label);
    if (known !== undefined) return known;
    const made = this.except(label).flatMap(({ joined }) => (joined === null ? [] : [joined]));
    this.#joining.set(label, made);
    return made;
  }

  needs(label: Label): CompiledGuard {
    return this.#compiled(label.needs);
  }

  #compiled(guard: number): CompiledGuard {
    return this.#guards[guard] ?? runSteps(this.#compile(guard));
  }

  *#compile(guard: number): Steps<CompiledGuard> {
    const fields = this.#pack.guards[guard] ?? [];
    for (const [field, phrases] of fields.entries())
      yield* this.phrases.addSteps(phrases, field !== NEAR);
    yield;
    return (this.#guards[guard] = compileGuard(fields));
  }
}

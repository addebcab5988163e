import type { Pack } from '../pack';
import { type CompiledGuard, compileGuard } from './compiled-guard';
import { type Steps, runSteps } from '../run-steps';
import type { PhraseEnds } from './complement';
import { GuardPhrases } from './guard-phrases';
import type { Label } from './labels';
import { wordsOf } from './words';

/** The guards of a pack: compiled when first asked for, kept for all articles. */
export class Guards {
  readonly #pack: Pack;
  #phrases: GuardPhrases | undefined;
  #ends: PhraseEnds | undefined;
  readonly #except = new Map<Label, readonly CompiledGuard[]>();
  readonly #joining = new Map<readonly CompiledGuard[], readonly CompiledGuard[]>();
  /** By place in `Pack.guards`. */
  readonly #guards: CompiledGuard[] = [];

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

  /** What ends a phrase: prepositions but “of”, verbs that are only forms but the “'s” of an owner; articles. */
  get ends(): PhraseEnds {
    if (this.#ends !== undefined) return this.#ends;
    const { prep, be, have, modal, sub, rel, coord, det, object } = this.#pack.cues;
    const stops = new Set(wordsOf([prep, be, have, modal, sub, rel, coord].join(' ')).text);
    for (const word of ['of', 's']) stops.delete(word);
    const articles = new Set(wordsOf(det).text);
    for (const word of articles) stops.delete(word);
    return (this.#ends = { stops, articles, pronouns: new Set(wordsOf(object).text) });
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

  /** Those of them that look at what the form is joined to. */
  joining(label: Label): readonly CompiledGuard[] {
    const guards = this.except(label);
    const known = this.#joining.get(guards);
    if (known !== undefined) return known;
    const made = guards.filter(
      ({ links, beside, kinds, heads }) => links.size + beside.size + kinds.size + heads.size > 0,
    );
    this.#joining.set(guards, made);
    return made;
  }

  needs(label: Label): CompiledGuard {
    return this.#compiled(label.needs);
  }

  #compiled(guard: number): CompiledGuard {
    return (this.#guards[guard] ??= compileGuard(this.#pack.guards[guard]));
  }
}

import type { Joined } from './compiled-guard';
import { strayComplement } from './complement';
import { type Elsewhere, nearestElsewhere } from './elsewhere';
import type { Guards } from './guards';
import { anchorDistance } from './near-anchors';
import type { Label } from './labels';
import { type Placed, outOfPlace } from './out-of-place';
import type { Survey } from './survey';
import type { PhraseSet } from './phrase-set';

export type { Placed };

/** The guards that look at what a form is joined to. Labels share them: each is asked once for a form. */
export class FormGuards {
  readonly #guards: Guards;
  readonly #survey: Survey;
  /** The form asked about last, and what the guards said of it. */
  #asked: Placed | undefined;
  readonly #answers = new Map<Joined, string | null>();
  readonly #nearest = new Map<PhraseSet, Elsewhere>();

  constructor(guards: Guards, survey: Survey) {
    this.#guards = guards;
    this.#survey = survey;
  }

  /** What shows that a form means something else, or is about another conflict; null where nothing does. */
  reason(label: Label, form: Placed): string | null {
    if (this.#asked !== form) this.#begin(form);
    for (const guard of this.#guards.joining(label)) {
      let answer = this.#answers.get(guard);
      if (answer === undefined) {
        answer = this.#strayFor(guard, form);
        this.#answers.set(guard, answer);
      }
      if (answer !== null) return answer;
    }
    return this.#elsewhere(label, form);
  }

  #strayFor(guard: Joined, form: Placed): string | null {
    const { phrases, ends } = this.#guards;
    const lengthOf = (phrase: number): number => phrases.length[phrase] ?? 0;
    const stray = strayComplement(guard, form.block, form.next, ends);
    return stray ?? outOfPlace(guard, form, lengthOf, ends);
  }

  #begin(form: Placed): void {
    this.#asked = form;
    // Emptying makes a new table each time, even of an empty one.
    if (this.#answers.size > 0) this.#answers.clear();
    if (this.#nearest.size > 0) this.#nearest.clear();
  }

  /** What is no list's business where it stands nearer to the form than any anchor of the label's list, or null. */
  #elsewhere(label: Label, form: Placed): string | null {
    for (const { elsewhere } of this.#guards.except(label)) {
      if (elsewhere.size === 0) continue;
      const { phrase, distance } = this.#nearestTo(form, elsewhere);
      if (phrase < 0) continue;
      const gate = this.#survey.gates[label.list];
      const own = gate ? anchorDistance(gate, form.span) : Infinity;
      if (distance < own) return this.#guards.textOf(phrase);
    }
    return null;
  }

  #nearestTo({ span, first, block }: Placed, elsewhere: PhraseSet): Elsewhere {
    const known = this.#nearest.get(elsewhere);
    if (known !== undefined) return known;
    const found = nearestElsewhere(elsewhere, block, span, first);
    this.#nearest.set(elsewhere, found);
    return found;
  }
}

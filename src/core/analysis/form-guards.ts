import type { CompiledGuard } from './compiled-guard';
import { strayComplement } from './complement';
import { nearerElsewhere } from './elsewhere';
import type { Guards } from './guards';
import type { Label } from './labels';
import { type Placed, outOfPlace } from './out-of-place';
import type { Survey } from './survey';

export type { Placed };

/** The guards that look at what a form is joined to. Labels share them: each is asked once for a form. */
export class FormGuards {
  readonly #guards: Guards;
  readonly #survey: Survey;
  /** The form asked about last, and what the guards said of it. */
  #asked: Placed | undefined;
  readonly #answers = new Map<CompiledGuard, string | null>();

  constructor(guards: Guards, survey: Survey) {
    this.#guards = guards;
    this.#survey = survey;
  }

  /** What shows that a form means something else, or is about another conflict; null where nothing does. */
  reason(label: Label, form: Placed): string | null {
    if (this.#asked !== form) this.#answers.clear();
    this.#asked = form;
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

  #strayFor(guard: CompiledGuard, form: Placed): string | null {
    const { phrases, ends } = this.#guards;
    const lengthOf = (phrase: number): number => phrases.length[phrase] ?? 0;
    const stray = strayComplement(guard, form.block, form.next, ends);
    return stray ?? outOfPlace(guard, form, lengthOf, ends);
  }

  #elsewhere(label: Label, { span, first, block }: Placed): string | null {
    const own = (): number => this.#survey.gates[label.list]?.distance(span) ?? Infinity;
    for (const { elsewhere } of this.#guards.except(label)) {
      if (elsewhere.size === 0) continue;
      const found = nearerElsewhere(elsewhere, block, span, first, own);
      if (found >= 0) return this.#guards.textOf(found);
    }
    return null;
  }
}

import { wordsOf } from '../core/analysis/words';
import { GUARD_FIELDS } from '../core/pack';
import type { SharedGuard, SharedGuards } from './guards';
import type { Label, TermList } from './term-list';

/** Words that must, or must not, stand round a form. */
export type GuardWords = {
  readonly [Field in (typeof GUARD_FIELDS)[number]]?: readonly string[] | undefined;
};

/** Finds the guards of one list's labels. */
export class ListGuards {
  readonly #list: TermList;
  readonly #shared: SharedGuards;
  #used: ReadonlySet<string> | undefined;
  readonly #fitted = new Map<SharedGuard, GuardWords>();

  constructor(list: TermList, shared: SharedGuards) {
    this.#list = list;
    this.#shared = shared;
  }

  /** The guards that rule a label out: its own exceptions, then the shared ones of its words, then those for all. */
  of(label: Label): GuardWords[] {
    const forms = label.forms.map((form) => wordsOf(form).text);
    const words = new Set(forms.flat());
    const alone = new Set(forms.filter(({ length }) => length === 1).flat());
    const shared = (this.#shared.guards[label.lang] ?? [])
      .filter((guard) => hasOneOf(guard.alone === true ? alone : words, guard))
      .map((guard) => this.#fit(guard, label.lang));
    const own: GuardWords[] = label.except ? [label.except] : [];
    return [...own, ...shared].filter((guard) =>
      GUARD_FIELDS.some((field) => (guard[field]?.length ?? 0) > 0),
    );
  }

  /** A guard with the everyday words that it asks for, but those that the list itself speaks of: one about sport has its own “fans”. */
  #fit(guard: SharedGuard, lang: string): GuardWords {
    if (guard.everyday === undefined) return guard;
    const known = this.#fitted.get(guard);
    if (known !== undefined) return known;
    const used = (this.#used ??= wordsIn(this.#list));
    const words = this.#shared.everyday?.[lang] ?? [];
    const beside = words.filter((word) => !used.has(wordsOf(word).text[0] ?? ''));
    const made = { ...guard, beside };
    this.#fitted.set(guard, made);
    return made;
  }
}

/** All words of a list's forms, gate and anchors. */
function wordsIn({ labels, actors, gate }: TermList): Set<string> {
  const maps = [gate.strong, gate.weak, ...actors.map(({ anchors }) => anchors)];
  const forms = [...labels.flatMap((label) => label.forms), ...maps.flatMap(Object.values).flat()];
  return new Set(wordsOf(forms.join('\n')).text);
}

/** The folded words of shared guards: they are asked for by every label. */
const folded = new WeakMap<SharedGuard, readonly string[]>();

function hasOneOf(words: ReadonlySet<string>, guard: SharedGuard): boolean {
  if (guard.words === undefined) return true;
  const known = folded.get(guard) ?? guard.words.map((word) => wordsOf(word).text[0] ?? '');
  folded.set(guard, known);
  return known.some((word) => words.has(word));
}

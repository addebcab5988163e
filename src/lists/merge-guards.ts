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
    const shared = guardsFor(label, this.#shared.guards[label.lang] ?? []).map((guard) =>
      this.#fit(guard, label.lang),
    );
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
    const first = foldedWords(words);
    const beside = words.filter((_, at) => !used.has(first[at] ?? ''));
    const made = { ...guard, beside };
    this.#fitted.set(guard, made);
    return made;
  }
}

/** The first words of forms, folded: every list asks for the same ones. */
const folded = new WeakMap<readonly string[], readonly string[]>();

function foldedWords(forms: readonly string[]): readonly string[] {
  const before = folded.get(forms);
  if (before !== undefined) return before;
  const words = forms.map((form) => wordsOf(form).text[0] ?? '');
  folded.set(forms, words);
  return words;
}

/** All words of a list's forms, gate and anchors. */
function wordsIn({ labels, actors, gate }: TermList): Set<string> {
  const maps = [gate.strong, gate.weak, ...actors.map(({ anchors }) => anchors)];
  const forms = [...labels.flatMap((label) => label.forms), ...maps.flatMap(Object.values).flat()];
  return new Set(wordsOf(forms.join('\n')).text);
}

/** The shared guards of one language by the words that they are for. */
interface ByWord {
  readonly forAll: readonly SharedGuard[];
  readonly byWord: ReadonlyMap<string, readonly SharedGuard[]>;
  /** Place of each, so that those of a label keep the order in which they are written. */
  readonly place: ReadonlyMap<SharedGuard, number>;
}

/** They are asked for by every label. */
const sorted = new WeakMap<readonly SharedGuard[], ByWord>();

function guardsFor(label: Label, guards: readonly SharedGuard[]): readonly SharedGuard[] {
  const { forAll, byWord, place } = sorted.get(guards) ?? sortByWord(guards);
  const found = new Set(forAll);
  for (const form of label.forms) {
    const words = wordsOf(form).text;
    for (const word of words)
      for (const guard of byWord.get(word) ?? [])
        if (guard.alone !== true || words.length === 1) found.add(guard);
  }
  return [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

function sortByWord(guards: readonly SharedGuard[]): ByWord {
  const byWord = new Map<string, SharedGuard[]>();
  for (const guard of guards)
    for (const text of guard.words ?? []) {
      const word = wordsOf(text).text[0] ?? '';
      const same = byWord.get(word);
      if (same) same.push(guard);
      else byWord.set(word, [guard]);
    }
  const made = {
    forAll: guards.filter(({ words }) => words === undefined),
    byWord,
    place: new Map(guards.map((guard, at) => [guard, at])),
  };
  sorted.set(guards, made);
  return made;
}

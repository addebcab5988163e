import { GUARD_FIELDS } from '../core/pack';
import type { SharedGuard, SharedGuards } from './guards';
import { addWords, foldedWords } from './read-forms';
import type { Label, TermList } from './term-list';

/** Words that must, or must not, stand round a form. */
export type GuardWords = {
  readonly [Field in (typeof GUARD_FIELDS)[number]]?: readonly string[] | undefined;
};

/** Finds the guards of one list's labels. */
export class ListGuards {
  readonly #list: TermList;
  readonly shared: SharedGuards;
  readonly #everydayWords = new Map<string, readonly string[]>();
  readonly #fitted = new Map<SharedGuard, GuardWords>();
  readonly #known = new Map<Label, readonly GuardWords[]>();

  constructor(list: TermList, shared: SharedGuards) {
    this.#list = list;
    this.shared = shared;
  }

  /** A language's everyday words, but those that the list itself speaks of. */
  #everyday(lang: string): readonly string[] {
    const known = this.#everydayWords.get(lang);
    if (known !== undefined) return known;
    const used = wordsIn(this.#list);
    const words = guardIndex(this.shared, lang).everyday.filter(({ first }) => !used.has(first));
    const made = words.map(({ form }) => form);
    this.#everydayWords.set(lang, made);
    return made;
  }

  /** The guards that rule a label out: its own exceptions, then the shared ones of its words, then those for all. */
  of(label: Label): readonly GuardWords[] {
    const known = this.#known.get(label);
    if (known !== undefined) return known;
    const made = this.#find(label);
    this.#known.set(label, made);
    return made;
  }

  #find(label: Label): GuardWords[] {
    const { guards, any, alone, always } = guardIndex(this.shared, label.lang);
    const places = new Set<number>(always);
    const add = (found: readonly number[] = NONE): void => found.forEach((one) => places.add(one));
    for (const words of foldedWords(label.forms)) {
      for (const word of words) add(any.get(word));
      if (words.length === 1) add(alone.get(words[0] ?? 0));
    }
    const own: GuardWords[] = label.except ? [label.except] : [];
    const shared = [...places]
      .sort((a, b) => a - b)
      .map((place) => this.#fit(guards[place] as SharedGuard, label.lang));
    return [...own, ...shared].filter((guard) =>
      GUARD_FIELDS.some((field) => (guard[field]?.length ?? 0) > 0),
    );
  }

  /** A guard with the everyday words that it asks for, but those that the list itself speaks of: one about sport has its own “fans”. */
  #fit(guard: SharedGuard, lang: string): GuardWords {
    if (guard.everyday === undefined) return guard;
    const known = this.#fitted.get(guard);
    if (known !== undefined) return known;
    const made = { ...guard, beside: this.#everyday(lang) };
    this.#fitted.set(guard, made);
    return made;
  }
}

const known = new WeakMap<TermList, ListGuards>();

/** The guards of a list's labels: found once, for as long as the list and what is shared are the same. */
export function guardsOfList(list: TermList, shared: SharedGuards): ListGuards {
  const before = known.get(list);
  if (before?.shared === shared) return before;
  const made = new ListGuards(list, shared);
  known.set(list, made);
  return made;
}

const NONE: readonly number[] = [];

/** All words of a list's forms, gate and anchors. */
function wordsIn({ labels, actors, gate }: TermList): Set<number> {
  const maps = [gate.strong, gate.weak, ...actors.map(({ anchors }) => anchors)];
  const forms = [...labels.map((label) => label.forms), ...maps.flatMap(Object.values)];
  const words = new Set<number>();
  for (const some of forms) addWords(words, some);
  return words;
}

/** The shared guards of a language, to be found by the words of a label. */
interface GuardIndex {
  readonly guards: readonly SharedGuard[];
  /** Places of guards by word: for any label with it, and only for labels of which it is a form. */
  readonly any: ReadonlyMap<number, readonly number[]>;
  readonly alone: ReadonlyMap<number, readonly number[]>;
  /** Places of guards for all labels. */
  readonly always: readonly number[];
  /** Words of everyday life, each with its first word. */
  readonly everyday: readonly { readonly form: string; readonly first: number }[];
}

const indexes = new WeakMap<SharedGuards, Map<string, GuardIndex>>();

function guardIndex(shared: SharedGuards, lang: string): GuardIndex {
  const byLang = indexes.get(shared) ?? new Map<string, GuardIndex>();
  indexes.set(shared, byLang);
  const known = byLang.get(lang) ?? makeIndex(shared, lang);
  byLang.set(lang, known);
  return known;
}

function makeIndex({ guards, everyday }: SharedGuards, lang: string): GuardIndex {
  const all = guards[lang as 'en'] ?? [];
  const byWord = [new Map<number, number[]>(), new Map<number, number[]>()] as const;
  const always: number[] = [];
  all.forEach(({ words, alone }, place) => {
    if (words === undefined) always.push(place);
    const places = byWord[alone === true ? 1 : 0];
    for (const [first = 0] of foldedWords(words ?? []))
      places.set(first, [...(places.get(first) ?? []), place]);
  });
  const forms = everyday?.[lang as 'en'] ?? [];
  const firsts = foldedWords(forms);
  const words = forms.map((form, at) => ({ form, first: firsts[at]?.[0] ?? 0 }));
  return { guards: all, any: byWord[0], alone: byWord[1], always, everyday: words };
}

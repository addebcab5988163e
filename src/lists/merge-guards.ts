import { wordsOf } from '../core/analysis/words';
import { GUARD_FIELDS } from '../core/pack';
import type { SharedGuard, SharedGuards } from './guards';
import type { Label } from './term-list';

/** Words that must, or must not, stand round a form. */
export type GuardWords = {
  readonly [Field in (typeof GUARD_FIELDS)[number]]?: readonly string[] | undefined;
};

/** The guards that rule a label out: its own exceptions, then the shared ones of its words. */
export function guardsOf(label: Label, { guards }: SharedGuards): GuardWords[] {
  const forms = label.forms.map((form) => wordsOf(form).text);
  const words = new Set(forms.flat());
  const alone = new Set(forms.filter(({ length }) => length === 1).flat());
  const shared = (guards[label.lang] ?? []).filter((guard) =>
    hasOneOf(guard.alone === true ? alone : words, guard),
  );
  const own: GuardWords[] = label.except ? [label.except] : [];
  return [...own, ...shared].filter((guard) =>
    GUARD_FIELDS.some((field) => (guard[field]?.length ?? 0) > 0),
  );
}

function hasOneOf(words: ReadonlySet<string>, guard: SharedGuard): boolean {
  return guard.words.some((word) => words.has(wordsOf(word).text[0] ?? ''));
}

import { wordsOf } from '../core/analysis/words';
import { GUARD_FIELDS } from '../core/pack';
import type { SharedGuards } from './guards';
import type { Label } from './term-list';

/** Words that must, or must not, stand round a form. */
export type GuardWords = {
  readonly [Field in (typeof GUARD_FIELDS)[number]]?: readonly string[] | undefined;
};

/** The guards that rule a label out: its own exceptions, then the shared ones of its words. */
export function guardsOf(label: Label, { guards }: SharedGuards): GuardWords[] {
  const words = new Set(label.forms.flatMap((form) => wordsOf(form).text));
  const shared = (guards[label.lang] ?? []).filter((guard) =>
    words.has(wordsOf(guard.word).text[0] ?? ''),
  );
  return [...(label.except ? [label.except] : []), ...shared].filter((guard) =>
    GUARD_FIELDS.some((field) => (guard[field]?.length ?? 0) > 0),
  );
}

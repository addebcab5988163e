import type { PackGuard } from '../core/pack';
import { wordsOf } from '../core/analysis/words';
import type { SharedGuards } from './guards';
import type { Label } from './term-list';

const FIELDS = ['before', 'after', 'within', 'near'] as const;

/** A label's own exceptions together with the shared ones of its words; undefined where there are none. */
export function mergeGuards(label: Label, { guards }: SharedGuards): PackGuard | undefined {
  const words = new Set(label.forms.flatMap((form) => wordsOf(form).text));
  const shared = (guards[label.lang] ?? []).filter((guard) =>
    words.has(wordsOf(guard.word).text[0] ?? ''),
  );
  const merged: Record<string, readonly string[]> = {};
  for (const field of FIELDS) {
    const all = [
      ...(label.except?.[field] ?? []),
      ...shared.flatMap((guard) => guard[field] ?? []),
    ];
    if (all.length > 0) merged[field] = [...new Set(all)];
  }
  return Object.keys(merged).length > 0 ? merged : undefined;
}

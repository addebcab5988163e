import type { Skipped } from '../../core/finding';

/** The same form left out for the same reason, once. */
export interface SkippedGroup {
  readonly text: string;
  /** As the engine says it: a kind, and after a colon plain words. */
  readonly reason: string;
  readonly count: number;
}

/** Groups what was not marked, most frequent first; upper and lower case count as one. */
export function skippedGroups(skipped: readonly Skipped[]): readonly SkippedGroup[] {
  const groups = new Map<string, SkippedGroup>();
  for (const { text, reason } of skipped) {
    const key = `${text.toLowerCase()}\n${reason}`;
    const before = groups.get(key);
    groups.set(key, { text: before?.text ?? text, reason, count: (before?.count ?? 0) + 1 });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count);
}

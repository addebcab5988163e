import type { Mention, MentionFinder } from '../mention';
import { firstAfter } from '../span';

/** Finds mentions by block; `mentions` come by start. */
export function findMentions(mentions: readonly Mention[]): MentionFinder {
  return {
    mentionsIn({ start, end }) {
      const first = firstAfter(mentions, start - 1);
      let next = first;
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= end) next++;
      return mentions.slice(first, next);
    },
  };
}

import type { Mention, MentionFinder } from '../mention';

/** Finds mentions by block; `mentions` come by start. */
export function findMentions(mentions: readonly Mention[]): MentionFinder {
  return {
    mentionsIn({ start, end }) {
      let low = 0;
      for (let high = mentions.length; low < high;) {
        const middle = (low + high) >> 1;
        if ((mentions[middle]?.start ?? 0) < start) low = middle + 1;
        else high = middle;
      }
      let next = low;
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= end) next++;
      return mentions.slice(low, next);
    },
  };
}

import { storiesOf } from '../../core/compare/stories';
import type { Source } from './compare-state';

/** Articles chosen by themselves: more columns than that nobody reads at once. */
const MOST = 12;

type Unordered = Omit<Source, 'chosen' | 'story'>;

/**
 * Puts articles of one story together, the largest story first, and chooses that story; `from` (an id) puts
 * its own story first instead. Articles chosen by hand before stay as they were.
 */
export function orderSources(
  sources: readonly Unordered[],
  before: readonly Source[],
  from: string | null,
): readonly Source[] {
  const byFindings = sources.map((source) => ({ ...source, ...source.telling }));
  const stories = [...storiesOf(byFindings)].sort((a, b) => rank(b) - rank(a));
  function rank(story: readonly { readonly id: string }[]): number {
    return story.length + (story.some(({ id }) => id === from) ? 1000 : 0);
  }
  return stories.flatMap((story, at) =>
    story.map(({ telling, origin }, index) => {
      const known = before.find((one) => one.telling.id === telling.id);
      const single = story.length === 1 && telling.id !== from;
      const inStory = at === 0 && !single && index < MOST;
      const chosen = known?.chosen ?? (inStory || telling.id === from || origin.kind !== 'tab');
      return { telling, origin, story: at, chosen };
    }),
  );
}

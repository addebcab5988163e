import type { ChosenLine } from './build-article';
import type { Story } from './choose-story';
import type { Outline } from './outline';

/** The story and all else on the page, in page order, the rest as kind `other`. */
export function withTheRest(outline: Outline, story: Story): Story {
  const chosen = new Map(story.lines.map((line) => [line.line, line]));
  const lines = outline.lines.map(
    (_line, at): ChosenLine => chosen.get(at) ?? { line: at, kind: 'other' },
  );
  return { ...story, lines };
}

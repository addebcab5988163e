import type { Block } from '../core/article';
import type { Mark } from './marks/mark';
import type { MarkStyle } from './page-handle';

/**
 * The marks that are drawn: all, or of each label the first in a paragraph. Marks run down the page as
 * blocks do; what is left out stays in the report.
 */
export function drawnMarks(
  marks: readonly Mark[],
  blocks: readonly Block[],
  density: MarkStyle['density'],
): readonly Mark[] {
  if (density !== 'first') return marks;
  const seen = new Set<string>();
  let at = 0;
  return marks.filter(({ finding: { start, label } }) => {
    while (at < blocks.length && (blocks[at]?.end ?? Infinity) <= start) {
      at += 1;
      seen.clear();
    }
    if (seen.has(label)) return false;
    seen.add(label);
    return true;
  });
}

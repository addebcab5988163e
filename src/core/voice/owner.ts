import type { Range } from './frame';
import { has, isPossessive } from './item-tests';
import type { Line } from './line';
import { phraseStart } from './noun-phrase';
import { Tag } from './tag';

/** Whose: “Iran's (harsh) claim”, “his claim”. */
export function ownerOf(line: Line, index: number): Range | null {
  for (let at = index - 1; at >= Math.max(0, index - 4); at -= 1) {
    const item = line.items[at];
    if (has(item, Tag.Poss) && item?.lower !== 'whose') return { from: at, to: at + 1 };
    if (isPossessive(line, at)) return { from: phraseStart(line, at - 1, -1), to: at };
    if (!item?.word || has(item, Tag.Det | Tag.Prep | Tag.Sub)) return null;
  }
  return null;
}

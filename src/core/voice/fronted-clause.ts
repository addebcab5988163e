import { has, isAuxiliary } from './item-tests';
import type { Line } from './line';
import { phraseStart } from './noun-phrase';
import { Tag } from './tag';

/** “When fighters took the palace in 2019 the minister”: the phrase behind a clause with no comma. */
export function afterFronted(line: Line, from: number, last: number): number {
  const verb = line.items.findLastIndex(
    (item, at) =>
      at > from &&
      at < last &&
      !item.capital &&
      (item.verb?.classes.size === 0 || isAuxiliary(item)),
  );
  if (verb < 0) return from;
  const opens = line.items.findLastIndex(
    (item, at) => at > verb + 1 && at <= last && has(item, Tag.Det | Tag.Poss),
  );
  return opens > 0 ? opens : phraseStart(line, last, verb);
}

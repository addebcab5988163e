import { makeFrame, type Frame } from './frame';
import { has, isAuxiliary, isComma, isStop } from './item-tests';
import type { Line } from './line';
import { nameFrom } from './noun-phrase';
import { Tag } from './tag';

/** “One minister spoke of order; Alder, of occupation”: the verb before holds for the second clause too. */
export function gappedFrame(line: Line, index: number, earlier: readonly Frame[]): Frame | null {
  if (line.items[index - 1]?.text !== ';') return null;
  const name = nameFrom(line, index);
  if (!name || !isComma(line.items[name.to])) return null;
  const verb = earlier.findLast(({ kind, subject }) => subject !== null && kind !== 'noun');
  const next = line.items[name.to + 1];
  if (!verb || !(has(next, Tag.Prep | Tag.Det) || next?.quotation !== undefined)) return null;
  for (let at = name.to + 1; at < line.items.length && !isStop(line.items[at]); at += 1)
    if (isAuxiliary(line.items[at]) || line.items[at]?.verb) return null;
  return makeFrame(verb.kind, { from: name.to, to: name.to + 1 }, name, { marked: true });
}

import type { MentionKind } from '../mention';
import type { CompiledCues } from './cues';
import type { Range } from './frame';
import { has, isComma, isDash, isStop } from './item-tests';
import type { Line } from './line';
import { Tag } from './tag';

const PEOPLE = Tag.Role | Tag.People | Tag.Opponent;

/** “a member of the cabinet” is a member. */
const HANGING = / (?:of|for|from|with|at|in) /u;

/**
 * Whether a pronoun (its tags) can stand for a speaker of that name: he and she for one person, it for
 * a state or body, they for several people or a body. `kind`: how the name ends as a party's mention.
 */
export function pronounFits(
  tags: number,
  name: string,
  kind: MentionKind | null,
  cues: CompiledCues,
): boolean {
  const head = name.split(HANGING)[0] ?? name;
  const last = head.slice(head.lastIndexOf(' ') + 1);
  const small = last.toLowerCase();
  const common = last === small || ((cues.tags.get(small) ?? 0) & PEOPLE) !== 0;
  const many = kind === null && (name.includes(' and ') || (common && cues.plural.test(small)));
  if (tags & Tag.Person) {
    const human = kind === null || kind === 'person' || kind === 'office';
    return !many && human && (last !== small || cues.agent.test(last));
  }
  return tags & Tag.Thing ? !many && kind !== 'person' : many || kind !== null;
}

/** “one said”, “each of them”: one of those named before. */
export function isOneOfThem(line: Line, { from, to }: Range): boolean {
  const last = line.items[to - 1];
  const alone = to - from === 1 && ONE.test(last?.lower ?? '');
  return alone || (to - from === 3 && has(line.items[from], Tag.Det) && last?.lower === 'them');
}

const ONE = /^(?:one|another|some|others|both|each|several)$/u;

/** “…, it said, …”: what stands before are its words, not itself. */
export function isAside(line: Line, index: number): boolean {
  if (!isComma(line.items[index - 1]) || line.items[index + 1]?.verb == null) return false;
  for (let at = index + 2; at < index + 6; at += 1) {
    const after = line.items[at];
    if (isComma(after) || isStop(after) || isDash(after)) return true;
    if (after?.lower === 'that') return false;
  }
  return false;
}

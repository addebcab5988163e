import type { MentionKind } from '../mention';
import type { CompiledCues } from './cues';
import { has } from './item-tests';
import type { Item } from './line';
import { Tag } from './tag';

/** A noun that speaks for whom it is named with: “officials”, “bulletin”. */
export function isVoice(item: Item | undefined, cues: CompiledCues): boolean {
  return has(item, Tag.Role | Tag.Office) || cues.organs.has(item?.lower ?? '');
}

/** A noun for the people, parts and papers of a movement or body. */
export function isMember(item: Item | undefined, cues: CompiledCues): boolean {
  return cues.members.has(item?.lower ?? '');
}

/** Whether a noun behind a name of that kind speaks for it. A state has officials, a cause has people, a body both. */
export function speaksFor(kind: MentionKind, item: Item, cues: CompiledCues): boolean {
  if (kind === 'cause') return isMember(item, cues);
  return isVoice(item, cues) || (kind === 'group' && isMember(item, cues));
}

import type { Speaker } from '../finding';

const NOTHING: Omit<Speaker, 'name' | 'party'> = {};

/** A speaker. Written out: every speaker then has one shape, which makes each reader of them cheaper. */
export function makeSpeaker(
  name: string,
  party: string | null,
  { maybe, open, sole, apart, around }: Omit<Speaker, 'name' | 'party'> = NOTHING,
): Speaker {
  return { name, party, maybe, open, sole, apart, around };
}

/** The same speaker with another party, or none. */
export function withParty({ name, ...rest }: Speaker, party: string | null): Speaker {
  return makeSpeaker(name, party, rest);
}

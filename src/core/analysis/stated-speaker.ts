import type { Speaker } from '../finding';

/** A speaker as others are told: what it may stand for is between the voice and the lists. */
export function statedSpeaker(speaker: Speaker | null): Speaker | null {
  return speaker && { name: speaker.name, party: speaker.party };
}

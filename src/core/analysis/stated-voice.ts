import type { Speaker, VoiceAnswer } from '../finding';
import { overlaps, type Span } from '../span';
import { isSkipped, resolve, type Resolution } from './resolve';
import { statedSpeaker } from './stated-speaker';

/**
 * The voice of a stretch as others are told. A speaker whose words leave the party open has the one that is
 * settled where a label stands in the stretch.
 */
export function statedVoice(voice: VoiceAnswer, span: Span, at: () => Resolution): VoiceAnswer {
  const { perhaps: _, ...stated } = voice;
  const { speaker } = voice;
  const isOpen = speaker !== null && speaker.party === null && speaker.maybe !== undefined;
  const party = isOpen ? settledAt(span, speaker, at()) : (speaker?.party ?? null);
  return {
    ...stated,
    speaker: speaker && { name: speaker.name, party },
    via: statedSpeaker(voice.via),
  };
}

function settledAt(span: Span, { name }: Speaker, at: Resolution): string | null {
  const inside = at.survey.candidates.filter((candidate) => overlaps(candidate, span));
  for (const candidate of inside) {
    const found = resolve(at, candidate);
    if (!isSkipped(found) && found.finding.speaker?.name === name)
      return found.finding.speaker.party;
  }
  return null;
}

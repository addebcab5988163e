import type { Finding } from '../core/finding';
import { contextOf } from './context-of';
import type { Correction } from './corrections';
import type { PageText } from './read/page-text';

/** A correction as plain data: what a mark said, and what it should have said. */
export interface CorrectionNote {
  readonly words: string;
  readonly sentence: string;
  /** The page's address without query and fragment. */
  readonly page: string;
  readonly list: string;
  readonly label: string;
  readonly actor: string;
  readonly side: string;
  readonly voice: string;
  /** Who was taken to say it, or null. */
  readonly speaker: string | null;
  /** In the words of the report (“voice own”, “no mark”); null takes the corrections of these words back. */
  readonly shouldBe: string | null;
}

/** The note of a correction; of `null`, that the reader took it back. */
export function correctionNote(
  finding: Finding,
  text: PageText,
  url: string,
  correction: Correction | null,
): CorrectionNote {
  const { list, label, actor, side, voice, speaker } = finding;
  return {
    words: finding.text,
    sentence: contextOf(text.article, finding).text,
    page: url.replace(/[?#].*$/su, ''),
    list,
    label,
    actor,
    side,
    voice,
    speaker: speaker?.name ?? null,
    shouldBe: correction && shouldBe(finding, correction),
  };
}

/** What a correction wants, in a few words. */
export function shouldBe({ alternatives }: Finding, correction: Correction): string {
  if ('voice' in correction) return `voice ${correction.voice}`;
  const reading = correction.reading === null ? null : alternatives[correction.reading];
  return reading
    ? `label ${reading.label}, actor ${reading.actor}, side ${reading.side}`
    : 'no mark';
}

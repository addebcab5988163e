import { shouldBe } from '../correction-note';
import type { Correction } from '../corrections';
import type { CardSubject } from './card-subject';

/** A correction as a few lines of plain text to send to a list's authors. Holds the sentence and the address only. */
export function reportText(subject: CardSubject, correction: Correction): string {
  const { finding, context, url } = subject;
  const speaker = finding.speaker ? ` (${finding.speaker.name})` : '';
  return [
    'Exonym correction',
    `words: ${finding.text}`,
    `sentence: ${context.text}`,
    `page: ${url}`,
    `label: ${finding.label}, actor: ${finding.actor}, side: ${finding.side}`,
    `voice: ${finding.voice}${speaker}`,
    `should be: ${shouldBe(finding, correction)}`,
  ].join('\n');
}

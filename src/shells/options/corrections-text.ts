import type { KeptCorrection } from '../store/correction-store';

/** Corrections as a plain text that a person can read and send to a list's authors, oldest first. */
export function correctionsText(kept: readonly KeptCorrection[]): string {
  const parts = kept.map((one) =>
    [
      `words: ${one.words}`,
      `sentence: ${one.sentence}`,
      `page: ${one.page}`,
      `list: ${one.list}, label: ${one.label}, actor: ${one.actor}, side: ${one.side}`,
      `voice: ${one.voice}${one.speaker === null ? '' : ` (${one.speaker})`}`,
      `should be: ${one.shouldBe}`,
      `set right: ${one.at.slice(0, 10)}`,
    ].join('\n'),
  );
  return `Exonym corrections: ${kept.length}\n\n${parts.join('\n\n')}\n`;
}

/** The same as JSON. */
export function correctionsJson(kept: readonly KeptCorrection[]): string {
  const plain = kept.map(({ id: _id, ...one }) => one);
  return `${JSON.stringify({ exonymCorrections: 1, corrections: plain }, null, 2)}\n`;
}

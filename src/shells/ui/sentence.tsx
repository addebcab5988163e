import type { Hue } from '../../page/palette';
import { clipSentence } from './clip-sentence';

interface SentenceProps {
  readonly text: string;
  /** UTF-16 offsets of the marked word inside `text`. */
  readonly start: number;
  readonly end: number;
  readonly hue: Hue;
  readonly voice: 'own' | 'reported' | 'unclear';
  readonly lang?: string;
}

/** A sentence of the page with its word underlined as in the page. */
export function Sentence({ text, start, end, hue, voice, lang }: SentenceProps) {
  const { before, word, after } = clipSentence(text, start, end);
  return (
    <span class="sentence" dir="auto" {...(lang === undefined ? {} : { lang })}>
      {before}
      <span class="marked" data-hue={hue} data-voice={voice}>
        {word}
      </span>
      {after}
    </span>
  );
}

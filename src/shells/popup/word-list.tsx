import { useState } from 'preact/hooks';
import { useStrings } from '../strings/strings-context';
import type { CardWord } from './actor-card';

/** Words that the page does not use, shown before “+N more”. */
const UNUSED = 3;

interface WordListProps {
  readonly words: readonly CardWord[];
  /** Tells the rows of one card apart: a word may stand in two. */
  readonly side: string;
  /** `side/label` of the word whose sentences are shown. */
  readonly open: string | null;
  readonly onOpen: (key: string | null) => void;
}

/** One side's words: those of this page bold and to be opened, the others quiet. */
export function WordList({ words, side, open, onOpen }: WordListProps) {
  const { popup } = useStrings();
  const [all, showAll] = useState(false);
  const lit = words.filter((word) => word.findings.length > 0 || word.hidden);
  const quiet = words.filter((word) => !lit.includes(word));
  const shown = all ? quiet : quiet.slice(0, UNUSED);
  return (
    <ul class="words">
      {lit.map((word) => {
        const key = `${side}/${word.label}`;
        const toggle = (): void => onOpen(open === key ? null : key);
        return <LitWord key={key} word={word} open={open === key} onToggle={toggle} />;
      })}
      {shown.map((word) => (
        <li
          key={word.label}
          class="word-quiet"
          lang={word.lang}
          dir="auto"
          title={word.gloss ?? ''}
        >
          {word.text}
        </li>
      ))}
      {shown.length < quiet.length ? (
        <li>
          <button type="button" class="link words-more" onClick={() => showAll(true)}>
            {popup.card.moreWords(quiet.length - shown.length)}
          </button>
        </li>
      ) : null}
    </ul>
  );
}

function LitWord(props: {
  readonly word: CardWord;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { popup } = useStrings();
  const { own, reported, unclear, hidden, text, lang } = props.word;
  const { card } = popup;
  const counts = [
    own > 0 ? card.own(own) : '',
    reported > 0 ? card.reported(reported) : '',
    unclear > 0 ? card.unclear(unclear) : '',
    hidden ? card.hidden : '',
  ].filter(Boolean);
  return (
    <li class="word-lit">
      <button type="button" aria-expanded={props.open} onClick={props.onToggle}>
        <b lang={lang} dir="auto">
          {text}
        </b>{' '}
        <small>{counts.join(' · ')}</small>
      </button>
    </li>
  );
}

import type { Cell, LabelUse } from '../../core/compare/comparison';
import { hueKey, type Hue } from '../../page/palette';
import { useStrings } from '../strings/strings-context';
import { Dot } from '../ui/dot';
import type { Names } from './names';

/** Most dots of one term; the number beside them tells the rest. */
const DOTS = 6;
/** Most terms of a cell, and where many tellers stand side by side; the sentences have the rest. */
const TERMS = { most: 10, crowded: 4 };
/** Tellers that a page can still set side by side. */
const CROWD = 12;

interface CompareCellProps {
  readonly cell: Cell;
  readonly list: string;
  /** Words read of this article, for an absence. */
  readonly words: number;
  readonly hues: Readonly<Record<string, number>>;
  readonly names: Names;
  /** Tellers in the table. */
  readonly tellers: number;
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
}

/** What one teller calls one actor. Pressing it opens the sentences of all tellers side by side. */
export function CompareCell(props: CompareCellProps) {
  const { compare } = useStrings();
  const { cell, list, words, hues, names, open, onOpen } = props;
  const { uses } = cell;
  const most = props.tellers > CROWD ? TERMS.crowded : TERMS.most;
  return (
    <td>
      <button type="button" class="cell" aria-expanded={open} onClick={() => onOpen(!open)}>
        {uses.length === 0 ? (
          <span class="cell-none" title={compare.noneWords(words)}>
            {compare.none}
          </span>
        ) : (
          uses
            .slice(0, most)
            .map((use) => (
              <UseLine
                key={use.label}
                use={use}
                hue={hueOf(use, list, hues)}
                {...{ list, names }}
              />
            ))
        )}
        {uses.length > most ? <small class="soft">{compare.more(uses.length - most)}</small> : null}
      </button>
    </td>
  );
}

/** The hue that a term is drawn in; grey for words in general use. */
export function hueOf(
  use: Pick<LabelUse, 'shared' | 'side'>,
  list: string,
  hues: Readonly<Record<string, number>>,
): Hue {
  return use.shared ? 'grey' : hueKey(hues[`${list}/${use.side}`]);
}

function UseLine(props: {
  readonly use: LabelUse;
  readonly hue: Hue;
  readonly list: string;
  readonly names: Names;
}) {
  const { compare } = useStrings();
  const { use, hue, list, names } = props;
  const { own, reported, unclear, headline, shared, side } = use;
  const voices = (['own', 'reported', 'unclear'] as const).flatMap((voice) =>
    Array<typeof voice>(use[voice]).fill(voice),
  );
  const told = [
    own > 0 ? compare.own(own) : '',
    reported > 0 ? compare.reported(reported) : '',
    unclear > 0 ? compare.unclear(unclear) : '',
    shared ? compare.general : names.side(list, side),
    headline ? compare.headline : '',
  ].filter(Boolean);
  return (
    <span class="use">
      <span class="use-dots">
        {voices.slice(0, DOTS).map((voice, at) => (
          <Dot key={at} hue={hue} voice={voice} />
        ))}
      </span>
      <b class={own > 0 ? '' : 'use-reported'} dir="auto">
        {use.text}
      </b>
      <small>{told.join(' · ')}</small>
    </span>
  );
}

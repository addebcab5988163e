import { useMemo, useState } from 'preact/hooks';
import type { Comparison } from '../../core/compare/comparison';
import { type Difference, differences } from '../../core/compare/differences';
import { useStrings } from '../strings/strings-context';
import { useGrowing } from '../ui/use-growing';
import { differenceSentences } from './difference-sentences';
import type { Names } from './names';
import type { Spot } from './spot';

/** Actors told at once; the rest when asked. */
const FIRST = 6;
/** Sentences drawn in one frame. */
const SENTENCES = 36;

interface DifferenceListProps {
  readonly comparison: Comparison;
  readonly names: Names;
  readonly onSpot: (spot: Spot) => void;
}

/** What differs, in sentences that a reader can check: every term opens its sentences. */
export function DifferenceList({ comparison, names, onSpot }: DifferenceListProps) {
  const { compare, popup } = useStrings();
  const all = useMemo(() => differences(comparison), [comparison]);
  const step = Math.max(1, Math.floor(SENTENCES / Math.max(1, comparison.tellings.length)));
  const [every, showEvery] = useState(false);
  const shown = useGrowing(every ? all.length : Math.min(all.length, FIRST), step, comparison);
  return (
    <section class="differences">
      <h2>{compare.differences}</h2>
      <p class="soft">{all.length === 0 ? compare.noDifference : compare.differencesHint}</p>
      {all.slice(0, shown).map((difference) => (
        <OneDifference
          key={`${difference.list}/${difference.actor}`}
          {...{ difference, comparison, names, onSpot }}
        />
      ))}
      {!every && all.length > FIRST ? (
        <button type="button" class="link" onClick={() => showEvery(true)}>
          {popup.plot.allRows(all.length)}
        </button>
      ) : null}
    </section>
  );
}

/** One actor's sentences. */
function OneDifference(props: DifferenceListProps & { readonly difference: Difference }) {
  const { compare } = useStrings();
  const { difference, comparison, names, onSpot } = props;
  const { list, actor } = difference;
  const sentences = useMemo(
    () => differenceSentences(compare.translator, comparison, difference, names),
    [difference, comparison, names],
  );
  return (
    <article>
      <h3>{names.actor(list, actor)}</h3>
      {sentences.map(({ telling, kind, parts }, at) => (
        <p key={at} data-kind={kind}>
          {parts.map(({ text, findings }, part) =>
            findings === undefined && kind !== 'none' ? (
              text
            ) : (
              <button
                key={part}
                type="button"
                class="term"
                onClick={() => onSpot({ list, actor, telling })}
              >
                {text}
              </button>
            ),
          )}
        </p>
      ))}
    </article>
  );
}

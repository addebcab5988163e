import { useMemo } from 'preact/hooks';
import type { Comparison } from '../../core/compare/comparison';
import { differences } from '../../core/compare/differences';
import { useStrings } from '../strings/strings-context';
import { differenceSentences } from './difference-sentences';
import type { Names } from './names';
import type { Spot } from './spot';

interface DifferenceListProps {
  readonly comparison: Comparison;
  readonly names: Names;
  readonly onSpot: (spot: Spot) => void;
}

/** What differs, in sentences that a reader can check: every term opens its sentences. */
export function DifferenceList({ comparison, names, onSpot }: DifferenceListProps) {
  const { compare } = useStrings();
  const all = useMemo(
    () =>
      differences(comparison).map((difference) => ({
        difference,
        sentences: differenceSentences(compare.translator, comparison, difference, names),
      })),
    [comparison, names],
  );
  return (
    <section class="differences">
      <h2>{compare.differences}</h2>
      <p class="soft">{all.length === 0 ? compare.noDifference : compare.differencesHint}</p>
      {all.map(({ difference: { list, actor }, sentences }) => (
        <article key={`${list}/${actor}`}>
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
      ))}
    </section>
  );
}

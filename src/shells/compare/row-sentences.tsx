import type { ActorRow, Comparison } from '../../core/compare/comparison';
import type { Telling } from '../../core/compare/telling';
import { useStrings } from '../strings/strings-context';
import { Sentence } from '../ui/sentence';
import { hueOf } from './compare-cell';
import type { CompareActions, Source } from './compare-state';
import { spotId } from './spot';

interface RowSentencesProps {
  readonly row: ActorRow;
  readonly comparison: Comparison;
  readonly sources: readonly Source[];
  readonly hues: Readonly<Record<string, number>>;
  readonly actions: CompareActions;
}

/** The sentences about one actor, teller beside teller. */
export function RowSentences({ row, comparison, ...rest }: RowSentencesProps) {
  return (
    <div class="sentences">
      {comparison.tellings.map((telling) => (
        <TellerSentences key={telling.id} {...{ telling, row, ...rest }} />
      ))}
    </div>
  );
}

function TellerSentences(
  props: Omit<RowSentencesProps, 'comparison'> & { readonly telling: Telling },
) {
  const { compare } = useStrings();
  const { telling, row } = props;
  const { list, actor } = row;
  const indexes = telling.findings.flatMap((finding, index) =>
    finding.list === list && finding.actor === actor ? [index] : [],
  );
  return (
    <section>
      <h2 class="teller" id={spotId({ list, actor, telling: telling.id })} tabIndex={-1}>
        {telling.teller}
      </h2>
      {indexes.length === 0 ? (
        <>
          <p class="soft">{compare.noneWords(telling.words)}</p>
          <Skipped telling={telling} />
        </>
      ) : (
        indexes.map((index) => <OneSentence key={index} index={index} {...props} />)
      )}
    </section>
  );
}

function OneSentence(
  props: Omit<RowSentencesProps, 'comparison'> & {
    readonly telling: Telling;
    readonly index: number;
  },
) {
  const { common, compare } = useStrings();
  const { telling, index, row, hues, sources, actions } = props;
  const finding = telling.findings[index];
  const told = telling.sentences[index];
  if (finding === undefined || told === undefined) return null;
  const { text, start, end } = told;
  const reported = finding.voice === 'quoted' || finding.voice === 'attributed';
  const voice = reported ? 'reported' : finding.voice === 'own' ? 'own' : 'unclear';
  const sentence = (
    <Sentence
      {...{ text, start, end, voice }}
      hue={hueOf(finding, row.list, hues)}
      lang={telling.lang}
    />
  );
  const line = <span class="panel-voice">{common.voice(finding, true)}</span>;
  const source = sources.find((one) => one.telling.id === telling.id);
  if (source?.origin.kind !== 'tab')
    return (
      <p class="one-sentence">
        {sentence}
        {line}
      </p>
    );
  return (
    <button
      type="button"
      class="one-sentence"
      title={compare.goTo}
      onClick={() => actions.jump(telling.id, index)}
    >
      {sentence}
      {line}
    </button>
  );
}

/** An absence is linked to what was seen there and not marked. */
function Skipped({ telling }: { readonly telling: Telling }) {
  const { compare, popup } = useStrings();
  if (telling.skipped.length === 0) return <p class="soft">{compare.skippedNone}</p>;
  const forms = new Map(telling.skipped.map(({ text, reason }) => [text.toLowerCase(), reason]));
  return (
    <details>
      <summary>{compare.skipped}</summary>
      <ul>
        {[...forms].slice(0, 20).map(([text, reason]) => (
          <li key={text}>
            <b>{text}</b> <span class="soft">{popup.skipped.line(1, reason)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

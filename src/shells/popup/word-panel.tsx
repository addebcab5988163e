import { useState } from 'preact/hooks';
import type { ActorDetails } from '../../lists/label-details';
import type { Hue } from '../../page/palette';
import { useStrings } from '../strings/strings-context';
import { Chip } from '../ui/chip';
import { Sentence } from '../ui/sentence';
import { SourceLine } from '../ui/source-line';
import type { CardWord } from './actor-card';
import { dotVoice } from './dot-plot';
import { OtherWords } from './other-words-view';
import type { PopupActions, PopupState } from './popup-state';

/** Sentences shown before “N more sentences”. */
const SENTENCES = 2;

interface WordPanelProps {
  readonly word: CardWord;
  readonly hue: Hue;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly details: ActorDetails;
}

/** Behind a used word: its sentences, what is on record for it, and hiding it. */
export function WordPanel({ word, hue, state, actions, details }: WordPanelProps) {
  const { common, popup } = useStrings();
  const [all, showAll] = useState(false);
  const shown = all ? word.findings : word.findings.slice(0, SENTENCES);
  const [source] = word.sources;
  return (
    <div class="panel">
      {shown.map((index) => (
        <PanelSentence key={index} {...{ index, hue, state, actions, details }} />
      ))}
      {shown.length < word.findings.length ? (
        <button type="button" class="link" onClick={() => showAll(true)}>
          {popup.card.moreSentences(word.findings.length - shown.length)}
        </button>
      ) : null}
      <p class="panel-record">
        <span class="panel-label">{popup.card.onRecord}</span>{' '}
        {source ? <SourceLine source={source} /> : <span class="source">{common.noSource}</span>}
      </p>
      <p class="panel-foot">
        <Chip>{common.charge(word.charge)}</Chip>
        {word.until === null ? null : <Chip>{common.until(word.until)}</Chip>}
        <HideButton word={word} actions={actions} />
      </p>
    </div>
  );
}

function HideButton({ word, actions }: Pick<WordPanelProps, 'word' | 'actions'>) {
  const { popup } = useStrings();
  const onClick = (): void =>
    word.hidden ? actions.unhideLabel(word.label) : actions.hideLabel(word.label);
  return (
    <button type="button" class="link" onClick={onClick}>
      {word.hidden ? popup.card.unhide : popup.card.hide}
    </button>
  );
}

function PanelSentence(props: Omit<WordPanelProps, 'word'> & { readonly index: number }) {
  const { common, popup } = useStrings();
  const { report } = props.state;
  const finding = report?.analysis.findings[props.index];
  const context = report?.contexts[props.index];
  if (!report || !finding || !context) return null;
  const { text, start, end } = context;
  const voice = dotVoice(finding);
  const article = report.kind === 'article';
  return (
    <>
      <button
        type="button"
        class="panel-sentence"
        title={popup.card.jump}
        onClick={() => props.actions.jump(props.index)}
      >
        <Sentence {...{ text, start, end, voice }} hue={props.hue} lang={report.lang} />
        <span class="panel-voice">{common.voice(finding, article)}</span>
      </button>
      <OtherWords {...{ finding, context, report }} details={props.details} />
    </>
  );
}

import type { Voice } from '../../core/finding';
import type { Correction } from '../corrections';
import type { CardActions, CardSubject, OtherReading, Ui } from './card-subject';
import { readingText } from './more-views';
import { reportText } from './report-text';

/** The panel behind “Wrong?”: three questions, each answer sets the mark right and copies a report. */
export interface WrongView {
  readonly element: HTMLElement;
  /** Adds the readings that lost as answers. */
  setReadings(readings: readonly OtherReading[]): void;
}

/** See {@link WrongView}. */
export function wrongView(
  ui: Ui,
  subject: CardSubject,
  actions: Pick<CardActions, 'correct' | 'undo'>,
): WrongView {
  const { make, strings } = ui;
  const element = make('div', { class: 'wrong', hidden: '' });
  const choose = (correction: Correction) => {
    actions.correct(correction);
    void copy(ui, reportText(subject, correction), element, undo);
  };
  const undo = () => {
    actions.undo();
    draw(known);
  };
  let known: readonly OtherReading[] = [];
  const draw = (readings: readonly OtherReading[]) => {
    known = readings;
    const { actor } = subject.finding;
    const others = readings.filter(({ details }) => details.actor.actor !== actor);
    const same = readings.filter((one) => !others.includes(one));
    element.replaceChildren(
      question(ui, strings.wrongVoice, voiceAnswers(ui, subject, choose)),
      question(
        ui,
        strings.wrongMeaning,
        readingAnswers(ui, subject, same, strings.wrongNothing, choose),
      ),
      question(
        ui,
        strings.wrongActor,
        readingAnswers(ui, subject, others, strings.wrongNobody, choose),
      ),
    );
  };
  draw([]);
  return { element, setReadings: draw };
}

function question({ make }: Ui, text: string, answers: readonly Node[]): HTMLElement {
  return make(
    'div',
    { role: 'group', 'aria-label': text },
    make('p', {}, text),
    make('div', { class: 'answers' }, ...answers),
  );
}

function answer({ make }: Ui, text: string, isNow: boolean, onClick: () => void): HTMLElement {
  const button = make('button', { type: 'button', 'aria-pressed': String(isNow) }, text);
  if (!isNow) button.addEventListener('click', onClick);
  return button;
}

function voiceAnswers(
  ui: Ui,
  { finding }: CardSubject,
  choose: (correction: Correction) => void,
): Node[] {
  const { wrongOwn, wrongQuoted, wrongReported, wrongUnclear } = ui.strings;
  const answers: [Voice, string][] = [
    ['own', wrongOwn],
    ['quoted', wrongQuoted],
    ['attributed', wrongReported],
    ['unclear', wrongUnclear],
  ];
  return answers.map(([voice, text]) =>
    answer(ui, text, finding.voice === voice, () => choose({ voice })),
  );
}

function readingAnswers(
  ui: Ui,
  subject: CardSubject,
  readings: readonly OtherReading[],
  none: string,
  choose: (correction: Correction) => void,
): Node[] {
  const known = readings.map((reading) =>
    answer(ui, readingText(ui, subject, reading), false, () => choose({ reading: reading.index })),
  );
  return [...known, answer(ui, none, false, () => choose({ reading: null }))];
}

/** Copies the report; where the page may not write the clipboard, shows it to be copied by hand. */
async function copy(
  { make, strings }: Ui,
  report: string,
  into: HTMLElement,
  undo: () => void,
): Promise<void> {
  const copied = await writeClipboard(report);
  const status = make('p', { role: 'status' });
  const back = make('button', { type: 'button' }, strings.undo);
  back.addEventListener('click', undo);
  const text = make('textarea', { readonly: '', rows: '4', 'aria-label': strings.wrongCopy });
  text.value = report;
  into.hidden = false;
  into.replaceChildren(status, ...(copied ? [] : [text]), make('div', { class: 'answers' }, back));
  status.textContent = copied ? strings.wrongDone : strings.wrongCopy;
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

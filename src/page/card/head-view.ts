import type { CardSubject, Ui } from './card-subject';
import { hueOf } from '../hues';
import { isOwn } from '../marks/mark-name';
import { isQuotationMarks, voiceLine } from './voice-line';

/** What is known at once: the words, their charge, who says them here and how that was told. */
export function headView(ui: Ui, subject: CardSubject, close: () => void): HTMLElement {
  const { make, strings } = ui;
  const { finding } = subject;
  const charge = strings.charges[finding.charge];
  const hue = hueOf(finding, 'side', subject.hues);
  const line = `mark hue-${hue}${isOwn(finding.voice) ? '' : ' reported'}`;
  const title = make(
    'h2',
    { id: 'title', dir: 'auto' },
    make('span', { class: line }, finding.text),
  );
  const chip = make('span', { class: 'chip', title: charge.explanation }, charge.word);
  const shut = make('button', { type: 'button', class: 'close', 'aria-label': strings.close }, '×');
  shut.addEventListener('click', close);
  return make(
    'header',
    {},
    make('div', { class: 'title' }, title, chip),
    shut,
    voiceView(ui, subject),
  );
}

function voiceView(ui: Ui, subject: CardSubject): HTMLElement {
  const { make, strings } = ui;
  const { finding, facts, hues } = subject;
  const hue = hues[`${finding.list}/${finding.speaker?.side}`] ?? 0;
  const named = (name: string) =>
    make('b', { class: `ink-${hue}`, dir: 'auto' }, withArticle(name, subject.context.text));
  const line = make('p', { class: 'voice' }, ...voiceLine(finding, facts, strings, named));
  const via =
    finding.via && make('p', { class: 'via' }, strings.via.replace('{speaker}', finding.via.name));
  return make('div', { class: 'says' }, line, via, decidedBy(ui, subject));
}

/** The words that decided the voice; nothing when the voice line already says them. */
function decidedBy({ make, strings }: Ui, { finding, facts }: CardSubject): HTMLElement | null {
  const words = facts.cues
    .map((cue) =>
      isQuotationMarks(cue) ? strings.quotationMarks : strings.cue.replace('{words}', cue),
    )
    .filter((cue, i, all) => all.indexOf(cue) === i);
  const isSaid = finding.voice === 'attributed' && words.length < 2;
  if (words.length === 0 || isSaid) return null;
  return make('p', { class: 'cues', dir: 'auto' }, `${strings.decidedBy} ${words.join(', ')}`);
}

/** Speakers come without their article; in a line of English they read better with the one that the sentence has. */
function withArticle(name: string, sentence: string): string {
  const before = sentence.slice(0, Math.max(0, sentence.indexOf(name)));
  const article = /(?:^|[^\p{L}])(an?|the)\s+$/iu.exec(before)?.[1];
  return article ? `${article.toLowerCase()} ${name}` : name;
}

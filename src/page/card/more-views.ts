import type { LabelDetails } from '../../lists/label-details';
import type { CardSubject, OtherReading, Ui } from './card-subject';
import { fillText } from './fill';
import { formatDate } from './format-date';
import { sourceView } from './source-view';

/** Least weight of a reading that the card mentions. */
const WEIGHT_SHOWN = 0.2;

/** What doesn't belong on the first screen, each part shut until asked for. Empty when there is none. */
export function moreViews(
  ui: Ui,
  subject: CardSubject,
  details: LabelDetails,
  readings: readonly OtherReading[],
): HTMLElement[] {
  const { strings } = ui;
  const weighty = readings.filter(
    ({ index }) => (subject.finding.alternatives[index]?.weight ?? 0) >= WEIGHT_SHOWN,
  );
  return [
    shut(
      ui,
      strings.otherReadings,
      weighty.map((one) => readingView(ui, subject, one)),
    ),
    shut(ui, strings.legalListing, designationLines(ui, details)),
    shut(ui, strings.objections, objectionViews(ui, details)),
    shut(ui, strings.note, details.note ? [ui.make('p', { dir: 'auto' }, details.note)] : []),
  ].filter((view) => view !== null);
}

function shut({ make }: Ui, title: string, content: readonly Node[]): HTMLElement | null {
  if (content.length === 0) return null;
  return make('details', {}, make('summary', {}, title), ...content);
}

/** A reading that lost the span, in words. */
export function readingText(
  ui: Ui,
  subject: CardSubject,
  { index, details }: OtherReading,
): string {
  const side = subject.finding.alternatives[index];
  const name = side && subject.sideNames[`${side.list}/${side.side}`];
  const values = { words: details.text, actor: details.actor.name, side: name ?? '' };
  return fillText(name ? ui.strings.reading : ui.strings.readingShared, values);
}

function readingView(ui: Ui, subject: CardSubject, reading: OtherReading): HTMLElement {
  return ui.make('p', { dir: 'auto' }, readingText(ui, subject, reading));
}

function designationLines({ make, strings }: Ui, { designation }: LabelDetails): HTMLElement[] {
  if (!designation) return [];
  const { body, notListedBy } = designation;
  const date = formatDate(designation.date, strings.lang);
  const until = designation.until && formatDate(designation.until, strings.lang);
  const listed = until
    ? fillText(strings.listedUntil, { body, date, until })
    : fillText(strings.listedBy, { body, date });
  const others = fillText(strings.notListedBy, { bodies: notListedBy.join(', ') });
  return [make('p', {}, listed), ...(notListedBy.length > 0 ? [make('p', {}, others)] : [])];
}

function objectionViews(ui: Ui, { objections }: LabelDetails): HTMLElement[] {
  return objections.map(({ by, says, source }) =>
    ui.make(
      'div',
      { class: 'objection' },
      ui.make('p', { dir: 'auto' }, fillText(ui.strings.objection, { by, says })),
      sourceView(ui, source),
    ),
  );
}

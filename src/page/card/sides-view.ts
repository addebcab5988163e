import type { ActorDetails, GuideLine, SideWords } from '../../lists/label-details';
import type { CardSubject, Ui } from './card-subject';
import { fill, fillText } from './fill';
import { formatDate } from './format-date';
import { sourceLink } from './source-view';
import { wordView } from './word-view';

/** Rows and words shown before “more”. */
const SIDES_SHOWN = 4;
const WORDS_SHOWN = 4;

/** What every side calls the actor, one row a side, and what newsroom guides say. */
export function sidesView(ui: Ui, subject: CardSubject, actor: ActorDetails): HTMLElement {
  const { make, strings } = ui;
  const sides = actor.sides.filter((side) => side.words.length > 0);
  const mine = (side: SideWords) => side.words.some(({ label }) => label === subject.finding.label);
  const first = sides.filter((side, i) => i < SIDES_SHOWN || mine(side));
  const rest = sides.filter((side) => !first.includes(side));
  const rows = first.map((side) => sideRow(ui, subject, side));
  const guides = actor.guides.length > 0 && guidesRow(ui, actor.guides);
  const list = make(
    'section',
    { class: 'sides', 'aria-label': strings.everybodyCalls },
    ...rows,
    guides,
  );
  if (rest.length > 0) {
    const text = fillText(strings.moreSides, { count: String(rest.length) });
    const more = make('button', { type: 'button', class: 'more' }, text);
    more.addEventListener('click', () => {
      more.replaceWith(...rest.map((side) => sideRow(ui, subject, side)));
    });
    list.append(more);
  }
  return list;
}

function sideRow(ui: Ui, { finding, hues }: CardSubject, side: SideWords): HTMLElement {
  const { make } = ui;
  const evidence = make('div', { class: 'evidence', hidden: '' });
  const hue = hues[`${finding.list}/${side.side}`] ?? 0;
  const words = [...side.words].sort((a, b) => rank(b, finding.label) - rank(a, finding.label));
  const view = (word: SideWords['words'][number]) =>
    wordView(ui, word, word.label === finding.label, evidence);
  const cell = make('div', { class: 'words' }, ...words.slice(0, WORDS_SHOWN).map(view));
  const rest = words.slice(WORDS_SHOWN);
  if (rest.length > 0) cell.append(moreWords(ui, () => rest.map(view), rest.length));
  const name = make('div', { class: 'who', dir: 'auto' }, capitalised(side.name));
  return make('div', { class: `side hue-${hue}` }, name, make('div', {}, cell, evidence));
}

/** The word used here first, then those with sources, those in force, the side's own. */
function rank(word: SideWords['words'][number], used: string): number {
  return (
    (word.label === used ? 8 : 0) +
    (word.sources.length > 0 ? 4 : 0) +
    (word.until === null ? 2 : 0) +
    (word.shared ? 0 : 1)
  );
}

function moreWords({ make, strings }: Ui, rest: () => Node[], count: number): HTMLElement {
  const text = fillText(strings.moreWords, { count: String(count) });
  const button = make('button', { type: 'button', class: 'more' }, text);
  button.addEventListener('click', () => button.replaceWith(...rest()));
  return button;
}

function guidesRow(ui: Ui, guides: readonly GuideLine[]): HTMLElement {
  const { make, strings } = ui;
  const lines = guides.map((guide) => {
    const { publisher, date, url } = guide.source;
    const year = date ? `, ${formatDate(date.slice(0, 4), strings.lang)}` : '';
    const words = make('b', { dir: 'auto' }, guide.words.join(', '));
    const advice = {
      use: strings.guideUse,
      avoid: strings.guideAvoid,
      attribute: strings.guideAttribute,
    };
    const link = sourceLink(ui, url, `${publisher}${year}`);
    return make('div', {}, ...fill(advice[guide.advice], { words }), ' ', make('small', {}, link));
  });
  const name = make('div', { class: 'who', title: strings.guidesTitle }, strings.guides);
  return make('div', { class: 'side hue-0' }, name, make('div', { class: 'guides' }, ...lines));
}

function capitalised(name: string): string {
  return name.charAt(0).toLocaleUpperCase() + name.slice(1);
}

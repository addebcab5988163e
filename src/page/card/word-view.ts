import type { SideWord } from '../../lists/label-details';
import type { Ui } from './card-subject';
import { fillText } from './fill';
import { formatDate } from './format-date';
import { sourceView } from './source-view';

/** Sources shown for one word. */
const SOURCES_SHOWN = 3;

/**
 * One word of one side. With sources it is a button that shows them below its row (`evidence`), one word's
 * at a time; without it says so.
 */
export function wordView(
  ui: Ui,
  word: SideWord,
  used: boolean,
  evidence: HTMLElement,
): HTMLElement {
  const { make, strings } = ui;
  const kind = ['word', used && 'used', word.shared && 'shared'].filter(Boolean).join(' ');
  const text = make('bdi', { lang: word.lang }, word.text);
  const gloss = word.gloss && make('span', { class: 'gloss' }, ` ${word.gloss}`);
  const title = word.shared ? strings.shared : null;
  const aside = asideOf(ui, word);
  const small = aside && make('small', {}, aside);
  const hidden = used && make('span', { class: 'unseen' }, ` (${strings.usedHere})`);
  if (word.sources.length === 0)
    return make(
      'span',
      { class: `${kind} bare`, title },
      make('span', {}, text, gloss, hidden),
      small,
    );
  const attributes = { type: 'button', class: 'open', title, 'aria-expanded': 'false' };
  const button = make('button', attributes, text, gloss, hidden);
  button.addEventListener('click', () => toggle(ui, button, word, evidence));
  return make('span', { class: kind }, button, small);
}

function toggle(ui: Ui, button: HTMLElement, word: SideWord, evidence: HTMLElement): void {
  const opens = button.getAttribute('aria-expanded') !== 'true';
  const row = evidence.parentElement;
  for (const other of Array.from(row?.querySelectorAll('[aria-expanded]') ?? []))
    if (other.classList.contains('open')) other.setAttribute('aria-expanded', 'false');
  button.setAttribute('aria-expanded', String(opens));
  evidence.hidden = !opens;
  const shown = opens ? word.sources.slice(0, SOURCES_SHOWN) : [];
  evidence.replaceChildren(...shown.map((source) => sourceView(ui, source)));
}

function asideOf({ strings }: Ui, { from, until, sources }: SideWord): string | null {
  const parts: string[] = [];
  const since = from && formatDate(from, strings.lang);
  const to = until && formatDate(until, strings.lang);
  if (since && to) parts.push(fillText(strings.fromUntil, { from: since, until: to }));
  else if (to) parts.push(fillText(strings.until, { date: to }));
  else if (since) parts.push(fillText(strings.since, { date: since }));
  if (sources.length === 0) parts.push(strings.noSource);
  return parts.length > 0 ? parts.join(', ') : null;
}

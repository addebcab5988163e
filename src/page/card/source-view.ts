import type { SourceLine } from '../../lists/label-details';
import { fillText } from './fill';
import { formatDate } from './format-date';
import type { Ui } from './card-subject';

/** One source: what was read there, who says it, and a link that tells the page's address to nobody. */
export function sourceView({ make, strings }: Ui, source: SourceLine): HTMLElement {
  const { quote, speaker, publisher, date, url, lang, kind } = source;
  const who = speaker ? fillText(strings.whoSays, { speaker, publisher }) : publisher;
  const when = date ? `, ${formatDate(date, strings.lang)}` : '';
  const reported = kind === 'report' ? ` (${strings.sourceReport})` : '';
  return make(
    'div',
    { class: 'source' },
    quote !== '' && make('q', { lang, dir: 'auto' }, quote),
    sourceLink({ make, strings }, url, `${who}${when}${reported}`),
  );
}

/** A link to a source; plain text where its address isn't a web page. */
export function sourceLink({ make }: Ui, url: string, text: string): HTMLElement {
  if (!/^https?:\/\//i.test(url)) return make('span', {}, text);
  const target = { target: '_blank', rel: 'noopener noreferrer', referrerpolicy: 'no-referrer' };
  return make('a', { href: url, ...target, dir: 'auto' }, text);
}

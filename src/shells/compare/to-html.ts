import type { Comparison } from '../../core/compare/comparison';
import { differences } from '../../core/compare/differences';
import { directionOf } from '../strings/direction';
import type { Translator } from '../strings/translator';
import { differenceSentences } from './difference-sentences';
import { escapeXml } from './escape-xml';
import type { Names } from './names';
import { comparisonPicture } from './picture';
import { toSvg } from './to-svg';

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1d2127;background:#fff}' +
  'svg{max-width:100%;height:auto}h2{margin-top:2rem;font-size:1.1rem}blockquote{margin:.25rem 0 .25rem 1rem;color:#565e68}' +
  '@media print{body{margin:0;max-width:none}section{break-inside:avoid}}';

/** The comparison as one page without scripts or anything to load: to print, to hand on, to keep. */
export function toHtml(t: Translator, comparison: Comparison, names: Names): string {
  const title = t('compare_title');
  const told = differences(comparison).map((difference) => {
    const sentences = differenceSentences(t, comparison, difference, names).map(({ parts }) => {
      const quotes = parts.flatMap(({ findings }) => quotesOf(comparison, findings));
      return `<p>${escapeXml(parts.map(({ text }) => text).join(''))}</p>${quotes.join('')}`;
    });
    const name = names.actor(difference.list, difference.actor);
    return `<section><h2>${escapeXml(name)}</h2>${sentences.join('')}</section>`;
  });
  const articles = comparison.tellings.map((telling) => `<li>${articleLine(t, telling)}</li>`);
  return [
    `<!doctype html><html lang="${t.lang}" dir="${directionOf(t.lang)}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${escapeXml(title)}</title>`,
    `<style>${STYLE}</style></head><body><h1>${escapeXml(title)}</h1><ul>${articles.join('')}</ul>`,
    toSvg(comparisonPicture(comparison, names), 'light'),
    ...(told.length > 0 ? told : [`<p>${escapeXml(t('compare_noDifference'))}</p>`]),
    '</body></html>\n',
  ].join('\n');
}

function articleLine(t: Translator, telling: Comparison['tellings'][number]): string {
  const { teller, title, url, date, words } = telling;
  const name = escapeXml(title);
  const safe = url !== null && /^https?:\/\//iu.test(url);
  const linked = safe ? `<a href="${escapeXml(url)}" rel="noreferrer">${name}</a>` : name;
  const rest = [date ?? '', t.count('common_words', words)].filter(Boolean).map(escapeXml);
  return [`<b>${escapeXml(teller)}</b>`, linked, ...rest].join(' · ');
}

function quotesOf(
  { tellings }: Comparison,
  findings: { readonly telling: string; readonly indexes: readonly number[] } | undefined,
): readonly string[] {
  const telling = tellings.find(({ id }) => id === findings?.telling);
  return (findings?.indexes ?? []).flatMap((index) => {
    const told = telling?.sentences[index];
    if (told === undefined) return [];
    const before = escapeXml(told.text.slice(0, told.start));
    const word = escapeXml(told.text.slice(told.start, told.end));
    const after = escapeXml(told.text.slice(told.end));
    return [`<blockquote dir="auto">${before}<mark>${word}</mark>${after}</blockquote>`];
  });
}

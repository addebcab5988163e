import { grammarOf } from './grammar';
import type { Translator } from './translator';

/** `guard: antibiotic` → a sentence of ours. Reasons we don't know show their own words. */
function skippedReason(t: Translator, reason: string): string {
  const [kind = '', ...after] = reason.split(':');
  const words = after.join(':').trim();
  switch (kind.trim()) {
    case 'gate':
      return words === '' ? t('popup_skipped_gate') : words;
    case 'guard':
      return words === '' ? t('popup_skipped_guard') : t('popup_skipped_guardWith', { words });
    default:
      return words === '' ? kind.trim() : words;
  }
}

function skippedLine(t: Translator, count: number, reason: string): string {
  const line = skippedReason(t, reason);
  return count === 1 ? line : t('popup_skipped_times', { line, count });
}

/** “2 own, 1 unclear”. */
function cellText(t: Translator, own: number, reported: number, unclear: number): string {
  const parts = [
    own > 0 ? t('popup_card_own', { count: own }) : '',
    reported > 0 ? t('popup_card_reported', { count: reported }) : '',
    unclear > 0 ? t('popup_card_unclear', { count: unclear }) : '',
  ].filter(Boolean);
  return parts.length === 0 ? t('popup_plot_noneFound') : listOf(t.lang, parts);
}

/** A short enumeration, as the language writes it. */
const listOf = (lang: string, parts: readonly string[]): string =>
  new Intl.ListFormat(lang, { style: 'short', type: 'unit' })
    .formatToParts(parts)
    // Chinese sets units one after the other: three counts would read as one word
    .map(({ type, value }, at, all) =>
      type === 'element' && all[at + 1]?.type === 'element' ? `${value}、` : value,
    )
    .join('');

/** The popup's words. */
export const popupStrings = (t: Translator) => ({
  lead: grammarOf(t).lead,
  mainSwitch: t('popup_mainSwitch'),
  siteSwitch: (host: string): string => t('popup_siteSwitch', { host }),
  outletParty: (outlet: string, party: string): string => t('popup_outletParty', { outlet, party }),
  stillReading: t('popup_stillReading'),
  plot: {
    caption: t('popup_plot_caption'),
    actor: t('popup_plot_actor'),
    waiting: t('popup_plot_waiting'),
    others: t('popup_plot_others'),
    general: t('popup_plot_general'),
    own: t('popup_plot_own'),
    reported: t('popup_plot_reported'),
    unclear: t('popup_plot_unclear'),
    cell: (own: number, reported: number, unclear: number): string =>
      cellText(t, own, reported, unclear),
    toCard: (actor: string): string => t('popup_plot_toCard', { actor }),
    allRows: (count: number): string => t('popup_plot_allRows', { count }),
    more: (count: number): string => t('popup_plot_more', { count }),
  },
  headline: t('popup_headline'),
  below: t('popup_below'),
  card: {
    own: (count: number): string => t('popup_card_own', { count }),
    reported: (count: number): string => t('popup_card_reported', { count }),
    unclear: (count: number): string => t('popup_card_unclear', { count }),
    moreWords: (count: number): string => t('popup_card_moreWords', { count }),
    fewerWords: t('popup_card_fewerWords'),
    jump: t('popup_card_jump'),
    onRecord: t('popup_card_onRecord'),
    hide: t('popup_card_hide'),
    unhide: t('popup_card_unhide'),
    hidden: t('popup_card_hidden'),
    guides: t('popup_card_guides'),
    guideAvoid: t('popup_card_guideAvoid'),
    guideAttribute: t('popup_card_guideAttribute'),
    moreSentences: (count: number): string => t.count('popup_card_moreSentences', count),
  },
  other: {
    title: t('popup_other_title'),
    here: t('popup_other_here'),
    locked: t('popup_other_locked'),
    note: t('popup_other_note'),
  },
  skipped: {
    title: (count: number): string => t('popup_skipped_title', { count }),
    link: (count: number): string => t('popup_skipped_link', { count }),
    intro: t('popup_skipped_intro'),
    line: (count: number, reason: string): string => skippedLine(t, count, reason),
  },
  lists: {
    title: t('popup_lists_title'),
    here: (count: number): string => t('popup_lists_here', { count }),
    none: t('popup_lists_none'),
    off: t('popup_lists_off'),
    others: (count: number): string => t.count('popup_lists_others', count),
    all: (count: number): string => t.count('popup_lists_all', count),
    search: t('popup_lists_search'),
    noMatch: t('popup_lists_noMatch'),
    look: (title: string): string => t('popup_lists_look', { title }),
  },
  readWhole: t('popup_readWhole'),
  footer: {
    previous: t('popup_footer_previous'),
    next: t('popup_footer_next'),
    marks: (count: number): string => t.count('popup_footer_marks', count),
    compare: t('popup_footer_compare'),
    compareTitle: t('popup_footer_compareTitle'),
    options: t('popup_footer_options'),
  },
  status: {
    loading: t('popup_status_loading'),
    reading: t('popup_status_reading'),
    noAccessTitle: t('popup_status_noAccessTitle'),
    noAccess: (host: string): string => t('popup_status_noAccess', { host }),
    readPage: t('popup_status_readPage'),
    allowSite: (host: string): string => t('popup_status_allowSite', { host }),
    thisSite: t('popup_status_thisSite'),
    unsupportedTitle: t('popup_status_unsupportedTitle'),
    unsupported: t('popup_status_unsupported'),
    siteOffTitle: (host: string): string => t('popup_status_siteOffTitle', { host }),
    siteOff: t('popup_status_siteOff'),
    siteOn: t('popup_status_siteOn'),
    allOffTitle: t('popup_status_allOffTitle'),
    allOff: t('popup_status_allOff'),
    allOn: t('popup_status_allOn'),
    nothingTitle: t('popup_status_nothingTitle'),
    nothing: (words: number, lists: number): string =>
      t('popup_status_nothing', {
        words: t.count('common_words', words),
        lists: t.count('common_lists', lists),
      }),
    orphanedTitle: t('popup_status_orphanedTitle'),
    orphaned: t('popup_status_orphaned'),
    reload: t('popup_status_reload'),
  },
});

import type { Translator } from './translator';

/** The first-run page's words. */
export const welcomeStrings = (t: Translator) => ({
  title: t('welcome_title'),
  headline: t('welcome_headline'),
  intro: t('welcome_intro'),
  example: t('welcome_example'),
  steps: {
    marks: {
      title: t('welcome_steps_marks_title'),
      text: t('welcome_steps_marks_text'),
    },
    card: {
      title: t('welcome_steps_card_title'),
      text: t('welcome_steps_card_text'),
    },
    popup: {
      title: t('welcome_steps_popup_title'),
      text: t('welcome_steps_popup_text'),
    },
  },
  promiseTitle: t('welcome_promiseTitle'),
  promise: [t('welcome_promise_1'), t('welcome_promise_2'), t('welcome_promise_3')],
  accessTitle: t('welcome_accessTitle'),
  access: t('welcome_access'),
  allow: t('welcome_allow'),
  allowed: t('welcome_allowed'),
  listsTitle: t('welcome_listsTitle'),
  listsHint: t('welcome_listsHint'),
  done: t('welcome_done'),
  article: {
    outlet: t('welcome_article_outlet'),
    date: t('welcome_article_date'),
    headline: t('welcome_article_headline'),
    first: t.pieces('welcome_article_first'),
    second: t.pieces('welcome_article_second'),
  },
  card: {
    word: t('welcome_card_word'),
    charge: t('welcome_card_charge'),
    voiceBefore: t('welcome_card_voiceBefore'),
    speaker: t('welcome_card_speaker'),
    voiceAfter: t('welcome_card_voiceAfter'),
    about: t('welcome_card_about'),
    rows: [
      { side: t('welcome_card_row1_side'), words: t('welcome_card_row1_words'), hue: 1 },
      { side: t('welcome_card_row2_side'), words: t('welcome_card_row2_words'), hue: 2 },
      { side: t('welcome_card_row3_side'), words: t('welcome_card_row3_words'), hue: 3 },
    ],
  },
  plot: {
    lead: t.pieces('welcome_plot_lead'),
    columns: [t('welcome_plot_column1'), t('welcome_plot_column2'), t('welcome_plot_column3')],
    actors: [t('welcome_plot_actor1'), t('welcome_plot_actor2')],
    alt: t('welcome_plot_alt'),
  },
});

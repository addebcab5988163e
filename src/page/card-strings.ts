import type { Charge } from '../core/finding';

/** A charge in plain words: what the card shows, and what it explains when asked. */
export interface ChargeWord {
  readonly word: string;
  readonly explanation: string;
}

/** Charges in plain words. */
export const CHARGE_WORDS: Readonly<Record<Charge, ChargeWord>> = {
  'self-name': { word: 'self-chosen', explanation: 'A name that those named use for themselves' },
  honorific: { word: 'approving', explanation: 'A word that honours those it names' },
  euphemism: { word: 'softening', explanation: 'A word that makes what it names sound milder' },
  neutral: { word: 'neutral', explanation: 'A word that judges as little as words can' },
  legal: {
    word: 'legal term',
    explanation: 'A word with a meaning in law, or an official listing',
  },
  contested: { word: 'contested', explanation: 'A word that one side uses and another rejects' },
  dysphemism: { word: 'harsh', explanation: 'A word that makes what it names sound worse' },
  pejorative: { word: 'disapproving', explanation: 'A word that blames those it names' },
  delegitimising: {
    word: 'denies legitimacy',
    explanation: 'A word that denies those it names the right to be or to act',
  },
};

/**
 * Every word of the card, in English. `{name}` stands for something filled in. A translation is another
 * object of this type.
 */
export const CARD_STRINGS = {
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  charges: CHARGE_WORDS,

  ownArticle: 'The article’s own words',
  ownPage: 'The page’s own words',
  quotedFrom: 'Quoted from {speaker}',
  quotedNobody: 'In quotation marks, no speaker named',
  reportedFrom: 'Reported from {speaker}',
  reportedNobody: 'Reported as somebody’s words, no speaker named',
  unclear: 'Unclear whose words',
  unclearPerhaps: 'Unclear whose words, perhaps from {speaker}',
  via: 'Passed on by {speaker}',
  cue: '“{words}”',
  decidedBy: 'Decided by',
  quotationMarks: 'quotation marks',

  everybodyCalls: 'What each side calls this',
  guides: 'Guides',
  guidesTitle: 'What newsroom guides advise',
  guideUse: 'use {words}',
  guideAvoid: 'avoid {words}',
  guideAttribute: 'only as somebody’s words: {words}',
  shared: 'In general use, not one side’s word',
  noSource: 'no source yet',
  since: 'since {date}',
  until: 'until {date}',
  fromUntil: '{from} to {until}',
  usedHere: 'used here',
  moreWords: '{count} more',
  moreSides: '{count} more sides',
  whoSays: '{speaker}, in {publisher}',
  sourceReport: 'reported by others',
  sources: '{count} sources',
  oneSource: '1 source',
  loading: 'Looking it up',
  noDetails: 'No more is known about this word right now.',

  otherReadings: 'Other readings',
  reading: '{words}: {actor}, as {side} uses it',
  readingShared: '{words}: {actor}, in general use',
  legalListing: 'Legal listing',
  listedBy: 'Listed by {body}, {date}',
  listedUntil: 'Listed by {body}, {date} to {until}',
  notListedBy: 'Not listed by {bodies}',
  objections: 'Objections to this word',
  objection: '{by}: {says}',
  note: 'About this word',

  previous: 'Previous mark',
  next: 'Next',
  nextTitle: 'Next mark',
  hide: 'Hide',
  hideTitle: 'Never mark this word again',
  wrong: 'Wrong?',
  close: 'Close',

  wrongVoice: 'Whose words are they?',
  wrongMeaning: 'What does the word mean here?',
  wrongActor: 'Whom does it name?',
  wrongOwn: 'The article’s own',
  wrongQuoted: 'Quoted',
  wrongReported: 'Reported',
  wrongUnclear: 'Unclear',
  wrongNothing: 'Something else: remove the mark',
  wrongNobody: 'Somebody else: remove the mark',
  wrongDone: 'Set right on this page. A report is on the clipboard.',
  wrongCopy: 'Set right on this page. Copy the report from here:',
  undo: 'Undo',
};

/** The card's words in one language. */
export type CardStrings = Readonly<typeof CARD_STRINGS>;

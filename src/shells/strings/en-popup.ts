import { leadEn } from './en-lead';
import { pluralFor } from './plural';

const plural = pluralFor('en');
const times = (count: number): string => (count === 1 ? '' : ` (${count}\u00a0times)`);

/** `guard: antibiotic` → a sentence of ours. Reasons we don't know show their own words. */
function skippedReason(reason: string): string {
  const [kind = '', ...after] = reason.split(':');
  const words = after.join(':').trim();
  switch (kind.trim()) {
    case 'gate':
      return words === '' ? 'the page is not about that list’s topic' : words;
    case 'guard':
      return words === '' ? 'has another meaning here' : `has another meaning with “${words}”`;
    default:
      return words === '' ? kind.trim() : words;
  }
}

/** The popup's words. */
export const popup = {
  lead: leadEn,
  mainSwitch: 'Exonym',
  siteSwitch: (host: string): string => `On ${host}`,
  outletParty: (outlet: string, party: string): string =>
    `${outlet} is an outlet of ${party}: its own words are that side’s.`,
  stillReading: 'Still reading…',
  plot: {
    caption: 'Whose terms this page uses, for whom',
    actor: 'Called by name',
    waiting: 'Name on its way',
    others: 'Others',
    general: 'General',
    own: 'article’s own words',
    reported: 'reported words',
    unclear: 'unclear',
    cell: (own: number, reported: number, unclear: number): string =>
      [
        own > 0 ? `${own} own` : '',
        reported > 0 ? `${reported} reported` : '',
        unclear > 0 ? `${unclear} unclear` : '',
      ]
        .filter(Boolean)
        .join(', ') || 'none found',
    toCard: (actor: string): string => `${actor}: show what each side calls it`,
    allRows: (count: number): string => `Show all ${count}`,
    more: (count: number): string => `+${count}`,
  },
  headline: 'Headline',
  below: 'Below it',
  card: {
    own: (count: number): string => `${count} own`,
    reported: (count: number): string => `${count} reported`,
    unclear: (count: number): string => `${count} unclear`,
    moreWords: (count: number): string => `+${count} more`,
    fewerWords: 'Fewer',
    jump: 'Show in the page',
    onRecord: 'On record',
    hide: 'Hide this term',
    unhide: 'Mark it again',
    hidden: 'hidden',
    guides: 'Guides',
    guideAvoid: 'avoid:',
    guideAttribute: 'say whose word:',
    moreSentences: (count: number): string =>
      plural(count, { one: '# more sentence', other: '# more sentences' }),
  },
  skipped: {
    title: (count: number): string => `Not marked: ${count}, why`,
    link: (count: number): string => `Not marked: ${count}`,
    intro: 'Seen, and left alone:',
    line: (count: number, reason: string): string => `${skippedReason(reason)}${times(count)}`,
  },
  lists: {
    title: 'Term lists',
    here: (count: number): string => `${count} here`,
    none: 'none here',
    off: 'off',
    others: (count: number): string =>
      plural(count, { one: '# other list', other: '# other lists' }),
    all: (count: number): string => plural(count, { one: '# list', other: '# lists' }),
    search: 'Search lists',
    noMatch: 'No list of that name.',
    look: (title: string): string => `Look inside: ${title}`,
  },
  footer: {
    previous: 'Previous mark',
    next: 'Next mark',
    marks: (count: number): string => plural(count, { one: '# mark', other: '# marks' }),
    compare: 'Compare',
    compareTitle: 'Compare the open tabs',
    options: 'Options',
  },
  status: {
    loading: 'Looking at this page…',
    reading: 'Reading this page…',
    noAccessTitle: 'Not read yet',
    noAccess: (host: string): string =>
      `${host} is not one of the news sites that Exonym reads by itself.`,
    readPage: 'Read this page',
    allowSite: (host: string): string => `Always on ${host}`,
    thisSite: 'This site',
    unsupportedTitle: 'Nothing to read here',
    unsupported:
      'Exonym reads web pages with text. It does not read browser pages, PDF files or pictures.',
    siteOffTitle: (host: string): string => `Off on ${host}`,
    siteOff: 'Nothing is read or marked on this site.',
    siteOn: 'Switch on for this site',
    allOffTitle: 'Exonym is off',
    allOff: 'No page is read or marked.',
    allOn: 'Switch on',
    nothingTitle: 'No terms found',
    nothing: (words: number, lists: number): string =>
      `None found in the ${plural(words, { one: '# word', other: '# words' })} read, looking through ${plural(lists, { one: '# list', other: '# lists' })}.`,
    orphanedTitle: 'Exonym was just updated',
    orphaned: 'This page still runs the version before. Load it again to go on.',
    reload: 'Reload the page',
  },
};

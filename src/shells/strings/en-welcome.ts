/** The first-run page's words. */
export const welcome = {
  title: 'Welcome to Exonym',
  headline: 'The same people, other words.',
  intro: 'Two sides seldom call a thing by one name. Exonym shows whose word you are reading.',
  example: 'An invented example',
  steps: {
    marks: {
      title: 'A quiet line under the word',
      text: 'Its colour is the side whose word it is. Solid: the article’s own words. Dotted: somebody else’s.',
    },
    card: {
      title: 'Rest on it',
      text: 'Who says it here, whom it means, and what each side calls them.',
    },
    popup: {
      title: 'The whole page at a glance',
      text: 'One dot for each mark. Click the icon in the toolbar.',
    },
  },
  promiseTitle: 'It stays with you',
  promise: [
    'Pages are read on this device. Nothing leaves it.',
    'No account, no statistics, no score.',
    'The page itself is not changed.',
  ],
  accessTitle: 'News sites',
  access: 'Let Exonym read known news sites by itself. Other pages only when you ask.',
  allow: 'Allow news sites',
  allowed: 'Allowed',
  listsTitle: 'Your topics',
  listsHint: 'You can change this at any time.',
  done: 'Done',
  article: {
    outlet: 'The Daily Ledger',
    date: 'Monday',
    headline: 'Rockets hit base near Baghdad as talks stall',
    first: [
      'Iran-backed militias',
      ' fired six rockets at an air base west of Baghdad on Monday. The ministry in Tehran praised the ',
      'resistance',
      ' and said that ',
      'occupying forces',
      ' “must leave.”',
    ],
    second: ['A US spokesman blamed ', 'rogue militias', ' and gave no details.'],
  },
  card: {
    word: 'rogue militias',
    charge: 'disapproving',
    voiceBefore: 'Reported from ',
    speaker: 'a US spokesman',
    voiceAfter: ': “blamed”',
    about: 'About: Iraqi armed groups that attack US targets',
    rows: [
      { side: 'The US says', words: 'rogue militias, Iran-backed militias', hue: 1 },
      { side: 'Iran says', words: 'the resistance', hue: 2 },
      { side: 'Iraq says', words: 'outlaws', hue: 3 },
    ],
  },
  plot: {
    lead: [
      'In the article’s own words: ',
      '1 term only the US side uses',
      '; none found that ',
      'only Iran’s',
      ' does; 3 reported from others.',
    ],
    columns: ['US', 'Iran', 'Iraq'],
    actors: ['The attackers', 'US forces'],
    alt: 'In the article’s own words: 1 term only the US side uses; none found that only Iran’s does; 3 reported from others. The attackers: 1 own and 1 reported term of the US, 1 reported of Iran. US forces: 1 reported term of Iran.',
  },
};

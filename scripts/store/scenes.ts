/** One picture of a store's page: what it says, and what it shows. */
export interface Scene {
  /** File name without `.png`. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly dark?: boolean;
  readonly html: string;
}

/** Says on a picture that outlet and event are made up. */
const INVENTED = '<em>An invented example</em>';
const SHOT = { width: 1280, height: 800 };

/** A picture's part as the composer finds it: `src` is the file in the folder of parts. */
const part = (name: string, alt: string, extra = ''): string =>
  `<img ${extra} src="${name}.png" alt="${alt}">`;

/** A browser's window with a page in it, and what lies over the page. */
function inWindow(address: string, page: string, { over = '', note = INVENTED } = {}): string {
  return `<div class="window"><p class="bar"><i></i><i></i><i></i><span>${address}</span>${note}</p>
    <div class="page">${page}${over}</div></div>`;
}

const screen = (title: string, line: string, body: string): string =>
  `<header><div><h1>${title}</h1><p>${line}</p></div><p class="brand">${LOGO}Exonym</p></header>
  ${body}`;

const LOGO = `<svg viewBox="0 0 16 16" aria-hidden="true"><rect class="own" x="1" y="2" width="14" height="3" rx="1.5"/>
  <rect class="text" x="1" y="6.75" width="9" height="2.5" rx="1.25"/>
  ${[2.4, 6.13, 9.87, 13.6].map((x) => `<circle class="reported" cx="${x}" cy="12.5" r="1.4"/>`).join('')}</svg>`;

const LEDGER = 'dailyledger.example';

/** The five screenshots, the small tile and the marquee. */
export const SCENES: readonly Scene[] = [
  {
    ...SHOT,
    name: '1-card',
    html: screen(
      'Whose word is it?',
      'Quiet lines under framing terms. A card says who uses each, here and elsewhere, with sources.',
      inWindow(LEDGER, part('card', 'An article with marks and a card')),
    ),
  },
  {
    ...SHOT,
    name: '2-popup',
    html: screen(
      'The page at a glance',
      'Which words an article uses itself, and which it reports from others, actor by actor.',
      inWindow(LEDGER, part('page', 'An article with marks'), {
        over: part('popup', 'The popup of Exonym', 'class="popup"'),
      }),
    ),
  },
  {
    ...SHOT,
    name: '3-compare',
    html: screen(
      'One event, three newspapers',
      'Put your open tabs side by side: who uses whose word for the same people.',
      inWindow('Exonym: compare', part('compare', 'Three articles side by side')),
    ),
  },
  {
    ...SHOT,
    name: '4-lists',
    html: screen(
      'Look inside the lists',
      'Who says it, in which words, and where it was read. A use without a source says so.',
      inWindow('Exonym: options', part('list', 'A term list from inside'), { note: '' }),
    ),
  },
  {
    ...SHOT,
    name: '5-dark',
    dark: true,
    html: screen(
      'It explains; it never corrects',
      'No score, no left or right, no rewriting. Nothing leaves your device.',
      inWindow(LEDGER, part('card-dark', 'The same article in dark colours')),
    ),
  },
  { name: 'tile-440x280', width: 440, height: 280, html: poster('tile') },
  { name: 'marquee-1400x560', width: 1400, height: 560, html: poster('marquee') },
];

/** Name, question and three marks as a page shows them. */
function poster(size: 'tile' | 'marquee'): string {
  return `<main class="poster ${size}"><div><p class="brand">${LOGO}Exonym</p><h1>Whose word is it?</h1></div>
    <p class="words"><span><b class="hue-1">rogue militias</b></span><span><b class="hue-2">the resistance</b></span>
    <span><b class="solid">armed groups</b></span></p></main>`;
}

/** Elements whose content is no text of the article. */
const DROPPED = new Set(
  'script style noscript template svg nav header footer aside form iframe title'.split(' '),
);
/** Elements that end a line of text. */
const BREAKS = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol blockquote figure figcaption section article main table tr td th br hr pre'.split(
    ' ',
  ),
);
/** What holds the article, best first. */
const ROOTS = ['article', 'main', 'body'] as const;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  hellip: '…',
};

/**
 * The text of a saved page, one block a line: its `article`, else its `main`, else its body. Reads it as
 * text only, in one pass: nothing of the page is built or run. Good for saved articles, not for whole sites.
 */
export function htmlText(html: string): string {
  const pieces: string[] = [];
  const roots = new Map<string, { from: number; to: number }>();
  for (const { text, tag, closes } of tokens(html)) {
    if (tag === null) pieces.push(text.replace(/\s+/gu, ' '));
    else if (BREAKS.has(tag)) pieces.push('\n');
    const root = tag === null ? undefined : roots.get(tag);
    if (tag !== null && !closes && root === undefined)
      roots.set(tag, { from: pieces.length, to: Infinity });
    else if (root !== undefined && closes) root.to = pieces.length;
  }
  const [root] = ROOTS.flatMap((name) => roots.get(name) ?? []);
  return decode(pieces.slice(root?.from, root?.to).join(''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** The title that a page gives itself, or null. */
export function htmlTitle(html: string): string | null {
  const title = decode(/<title>([^<]{1,400})</iu.exec(html)?.[1] ?? '').trim();
  return title === '' ? null : title;
}

interface HtmlToken {
  readonly text: string;
  /** Name of a tag in lower case; null for text. */
  readonly tag: string | null;
  readonly closes: boolean;
}

/** Text and tags in order; comments and dropped elements are passed over. Linear in the page's length. */
function* tokens(html: string): Generator<HtmlToken> {
  const low = html.toLowerCase();
  const unclosed = new Set<string>();
  const isText = (text: string): HtmlToken => ({ text, tag: null, closes: false });
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    if (open > at) yield isText(html.slice(at, open));
    at = open;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const [, slash, name] =
      /^<(\/?)([a-z][a-z0-9]{0,12}|!doctype)/u.exec(low.slice(open, open + 16)) ?? [];
    const end = name === undefined ? -1 : html.indexOf('>', open);
    if (name === undefined) {
      yield isText('<');
      at = open + 1;
      continue;
    }
    if (end < 0) break;
    at = end + 1;
    if (slash === '' && DROPPED.has(name) && !unclosed.has(name)) {
      const close = low.indexOf(`</${name}`, at);
      if (close < 0) unclosed.add(name);
      else at = close;
    }
    yield { text: '', tag: name, closes: slash === '/' };
  }
  if (at < html.length) yield isText(html.slice(at));
}

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/giu, (whole, name: string) => {
    if (!name.startsWith('#')) return NAMED[name.toLowerCase()] ?? whole;
    const code = /^#x/iu.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

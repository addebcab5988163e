/** What a word of a class or id says of its element; bits, so that one look-up answers all. */
export const Hint = {
  Unseen: 1,
  Comments: 2,
  Junk: 4,
  MaybeJunk: 8,
  BodyText: 16,
  Standfirst: 32,
  Byline: 64,
  Caption: 128,
  PullQuote: 256,
  /** Hidden by style, if the style sheet does what the class says. */
  Hidden: 512,
} as const;

/**
 * Words as they stand in classes and ids, lower case. Two words run together (`sharebar`) stand for
 * `share-bar`, `share_bar` and `shareBar` too. A plural in -s need not be listed.
 */
const WORDS: readonly (readonly [number, string])[] = [
  [
    Hint.Unseen,
    'sronly visuallyhidden screenreader screenreadertext assistivetext offscreen ' +
      'printonly onlyprint',
  ],
  [
    Hint.Comments,
    'comment commentlist commentbox disqus livefyre fyre response respond discussion discuss reply ' +
      'replies kommentar kommentare commentaire comentario spotim viafoura',
  ],
  [
    Hint.Junk,
    'nav navbar navi navigation menu breadcrumb crumb cookie consent gdpr ccpa ' +
      'onetrust newsletter subscribe subscription signup share sharing sharebar ' +
      'sharethis sharedaddy addthis addtoany social socialmedia related relatedlink ' +
      'relatedpost recirc recirculation recommend recommended recommendation outbrain taboola ' +
      'mgid promo promotion promoted sponsor sponsored advert advertisement advertising ad adv ' +
      'adbox adslot adunit dfp gpt mpu leaderboard sidebar rail rightrail ' +
      'rightcol rightcolumn aside popup popover modal overlay lightbox tooltip ' +
      'toolbar toolbox pagination pager paging pagelinks taglist tag keyword bio authorbio ' +
      'authorbox authorprofile mostread mostpopular mostviewed trending popular ' +
      'moreon morefrom morenews morestories morevideos readmore readalso seealso alsoread ' +
      'upnext nextarticle prevnext postnav skiplink skipnav ' +
      'login account donate membership colophon masthead siteheader sitefooter sitenav ' +
      'pagefooter editsection navbox catlinks toc latest follow ' +
      'feedback rating survey poll shopping deals cta callout interstitial inread teaser ticker ' +
      'backlink trackback pingback hatnote metadata noprint entryfooter ' +
      'utilitybar',
  ],
  [
    Hint.MaybeJunk,
    'widget banner paywall entrymeta postmeta tools utility utilities topic categories category footer foot header print email ' +
      'contact search link linklist list carousel slider slideshow playlist player extra supplemental ' +
      'secondary disclaimer copyright legal meta info detail tab thumb thumbnail module ' +
      'box outer remove view stat card inset partner download app button control notice notification ' +
      'alert register embed bottom',
  ],
  [
    Hint.BodyText,
    'articlebody articletext articlecontent storybody storytext storycontent ' +
      'postbody posttext postcontent entrybody entrytext entrycontent newsbody newstext ' +
      'artikelbody artikeltext bodycopy bodyparagraph articleparagraph fullcontent ' +
      'parseroutput nodecontent',
  ],
  [
    Hint.Standfirst,
    'standfirst dek subtitle subheadline subhead subheading subhed deck summary chapo chapeau lede ' +
      'lead leadin intro introduction sommario sottotitolo bajada copete entradilla vorspann excerpt ' +
      'synopsis abstract description',
  ],
  [
    Hint.Byline,
    'byline author authorname writer writtenby signature contributor firma autor auteur auteurs',
  ],
  [
    Hint.Caption,
    'caption wpcaption photocaption imagecaption legende mediacaption ' +
      'cutline phototext bildunterschrift epigrafe',
  ],
  [Hint.PullQuote, 'pullquote blockquote quotetext rquote'],
];

const table = hintTable();

function hintTable(): ReadonlyMap<string, number> {
  const hints = new Map<string, number>();
  for (const [hint, words] of WORDS)
    for (const word of words.split(' ')) hints.set(word, (hints.get(word) ?? 0) | hint);
  return hints;
}

/** The hints that one word, or two run together, give; 0 for none. */
export function hintsOfWord(word: string): number {
  const found = table.get(word);
  if (found !== undefined) return found;
  return word.endsWith('s') ? (table.get(word.slice(0, -1)) ?? 0) : 0;
}

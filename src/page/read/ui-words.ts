/** Beginnings of headings and lines that announce links to other stories, lower case. */
const MORE = (
  'related|read more|read also|read next|read this|read:|watch:|listen:|see:|click:|more:|also read|' +
  'also on|also in|see also|more on|more from|more about|more in |more like|more stories|more news|' +
  'more coverage|more videos|most read|most popular|most viewed|' +
  'recommended|you may also|you might also|' +
  'you may like|you may be interested|don’t miss|editor’s pick|editors’ pick|top stories|latest news|' +
  'latest stories|trending|popular now|what to read next|up next|' +
  'from the web|around the web|promoted|paid content|paid post|we recommend|lire aussi|' +
  'à lire aussi|sur le même sujet|voir aussi|lire la suite|lesen sie auch|mehr zum thema|mehr dazu|' +
  'lea también|lee también|te puede interesar|noticias relacionadas|leia também|leia mais|' +
  'veja também|leggi anche|lees ook|читайте также|по теме|اقرأ أيضا|اقرأ المزيد|مواضيع ذات صلة|' +
  'קראו עוד|بیشتر بخوانید|相关新闻|相关阅读|相关文章|相关链接|推荐阅读|精彩视频推荐|関連記事|' +
  '関連リンク|関連ニュース|ilgili haberler|baca juga'
).split('|');

/** Whole lines that belong to the page's controls, lower case. */
const CONTROLS = new Set(
  (
    'advertisement|advertising|sponsored|ad|image|photo|credit|video|media caption|image caption|' +
    'image copyright|share|tweet|email|e-mail|print|save|comments|reply|log in|follow us|' +
    'continue reading|continue reading the main story|read more|learn more|show more|see more|' +
    'view more|more|next|previous|close|play|loading|copy link|back to top|edit|publicité|anzeige|' +
    'werbung|publicidad|publicidade|реклама|إعلان|広告|partager|imprimer|compartir|compartilhar|' +
    'teilen|condividi|分享'
  ).split('|'),
);
const CONTROL_STARTS = (
  'story continues below|article continues below|share this|share on |sign up for|subscribe to|' +
  'subscribe now|skip to |skip advertisement|click to |follow us |like us on |copyright ©|' +
  '正在加载|转播到'
).split('|');

/** True for a line that announces links to other stories. `text` is the whole line. */
export function announcesMore(text: string): boolean {
  const plain = bare(text);
  return plain === 'more' || MORE.some((start) => plain.startsWith(start));
}

/** Headings of what readers wrote, with or without a number, lower case. */
const COMMENTS =
  /^(\d+ )?(your |readers’ |reader |user |leave a |add a |post a |write a |all |view |show |latest )?(comments?|replies)( \(?\d+)?$|^(join the|leave a|post a) (conversation|discussion|reply)$|^(\d+ )?(commentaires|kommentare|comentarios|commenti|reacties|yorumlar|комментарии|коментарі|التعليقات|نظرات|نظر کاربران|תגובות|评论|網友評論|コメント)( \(?\d+)?$/u;

/** True for a line that announces readers' comments. */
export function announcesComments(text: string): boolean {
  return COMMENTS.test(bare(text));
}

/** True for a line that is a control's label, or has no letter or figure at all. */
export function isControl(text: string): boolean {
  const plain = bare(text);
  if (plain === '') return true;
  return CONTROLS.has(plain) || CONTROL_STARTS.some((start) => plain.startsWith(start));
}

/** Lower case, with nothing but letters, figures and © at the start, and letters or figures at the end. */
function bare(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isLetter(text, from) && text[from] !== '©') from++;
  while (to > from && !isLetter(text, to - 1) && text[to - 1] !== ':') to--;
  return text.slice(from, to).toLowerCase().replaceAll("'", '’');
}

/** Letters and figures, cheaply: no `\p{L}`, which costs milliseconds to compile in a fresh tab. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 47 && code < 58) || ((code | 32) > 96 && (code | 32) < 123);
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return code === 0xaa || code === 0xba;
  return !(code >= 0x2000 && code < 0x2c00) && !(code >= 0x3000 && code < 0x3040);
}

/** The commonest small words of a language, enough to tell it from its neighbours in a news text. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for on with as by at from has have',
  fr: 'le la les des et un une dans que qui pour sur est avec du au',
  de: 'der die das und den von zu mit sich des auf für ist im dem nicht',
  es: 'el los las que en un una por con para del se su al como',
  it: 'il di che la della per un una con sono del gli dei le non',
  nl: 'de het een van en dat op te voor met zijn niet aan door',
  pt: 'o os as que em um uma para com não do da por dos',
  tr: 've bir bu için ile olarak da de olan daha çok sonra',
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['zh', /\p{Script=Han}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
];

/** How much of a text is looked at, in UTF-16 units. */
const SAMPLE = 4000;
/** Share of letters that makes a script the text's. */
const ENOUGH = 0.3;

/**
 * The likely language of a text that does not say (BCP 47 primary subtag). Script first — with the
 * letters that Persian and Ukrainian alone have —, then small words; English if nothing decides.
 */
export function guessLang(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const script = SCRIPTS.find(
    ([, pattern]) => (sample.match(pattern)?.length ?? 0) > letters * ENOUGH,
  )?.[0];
  if (script === 'ar' && /[پچژگ]/u.test(sample)) return /[ٹڈڑے]/u.test(sample) ? 'ur' : 'fa';
  if (script === 'ru' && /[іїєґ]/iu.test(sample)) return 'uk';
  return script ?? bySmallWords(sample);
}

/**
 * Counts small words that stand alone, in small letters: “al-Ras”, “Los Angeles” and “La Paz” are names,
 * which travel through all languages.
 */
function bySmallWords(sample: string): string {
  const isLoud = sample === sample.toUpperCase();
  const words = (isLoud ? sample.toLowerCase() : sample).split(/[^\p{L}‐‑-]+/u);
  const scores = Object.entries(SMALL_WORDS).map(([lang, list]) => {
    const known = new Set(list.split(' '));
    return [lang, words.filter((word) => known.has(word)).length] as const;
  });
  return scores.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

import { wordsOf } from '../core/analysis/words';
import type { Label, TermList } from './term-list';

/** Share of a page's words, in thousandths, above which the terms of a list are too common to mark. */
const MOST = 20;

/**
 * How often the commonest words stand in a thousand words of news, rounded: from the languages' usual
 * tables. Words that are not here are rarer than four in a thousand.
 */
const PER_MILLE: Readonly<Record<string, string>> = {
  en: 'the 60 to 27 of 26 and 26 a 23 in 21 that 11 for 10 is 10 on 8 was 8 said 8 with 7 he 7 as 6 at 6 it 6 his 5 by 5 have 5 from 5 be 5 are 5 has 5 an 4 not 4 who 4 but 4 they 4 had 4 will 4 i 4 we 4 this 4 were 4 their 4 which 3 its 3 been 3 you 3 she 3 or 3 her 3 would 3 new 2 more 2 people 2 one 2 about 2 after 2 up 2 out 2 year 2 government 2',
  ar: 'في 40 من 32 على 19 أن 16 إلى 14 عن 8 التي 7 الذي 5 هذا 4 مع 6 ما 6 لا 6 هذه 4 كان 4 قال 4 بعد 4 و 10',
  de: 'der 35 die 34 und 26 in 20 den 13 das 12 von 11 zu 10 mit 10 im 9 ist 9 für 8 auf 8 des 8 sich 8 dem 8 nicht 7 ein 7 eine 7 es 6 auch 6 als 6 er 5 hat 5 an 5 aus 5 sie 5',
  es: 'de 66 la 41 que 30 el 35 en 28 y 26 a 20 los 18 del 13 se 12 las 11 por 10 un 10 para 8 con 9 no 9 una 9 su 6 al 7 es 6 lo 5 como 5',
  fa: 'و 45 در 35 به 30 از 24 که 20 این 14 را 14 با 12 است 10 برای 7 آن 6 یک 5 خود 5 تا 5 بر 5 هم 4',
  fr: 'de 52 la 31 le 28 les 22 et 22 des 19 en 17 à 17 du 13 l 20 d 18 un 13 une 11 que 10 est 9 dans 8 pour 8 qui 8 a 9 par 7 au 7 sur 7 il 6 ne 5 pas 5 plus 4 se 5 s 6',
  he: 'של 18 את 18 על 14 לא 10 הוא 8 כי 7 עם 7 זה 6 גם 5 היא 5 אל 4 כל 5 או 4',
  hi: 'के 40 में 32 की 28 है 25 को 18 से 18 का 22 और 17 ने 14 पर 13 कि 12 हैं 9 यह 6 भी 8 इस 8 एक 7 नहीं 7 लिए 6 कर 6 जो 4',
  ru: 'в 40 и 30 на 20 не 15 что 12 с 12 по 9 к 5 а 6 из 6 о 5 за 5 это 5 он 6 от 4 для 5 как 5 у 4 его 4',
  tr: 've 25 bir 22 bu 14 için 8 da 11 de 11 ile 8 olarak 5 en 3 çok 4 o 4 ne 3 olan 4',
  uk: 'в 22 на 20 і 18 у 17 з 14 що 13 не 12 та 10 до 9 за 7 для 6 це 5 про 5 від 4 як 5 й 4',
  ur: 'کے 40 کی 28 میں 28 ہے 22 سے 18 کو 16 کا 18 اور 18 نے 14 پر 12 کہ 14 یہ 7 ہیں 8 بھی 8 اس 9 ایک 6',
  zh: '的 40 在 12 了 10 是 11 和 9 一 12 不 8 有 7 人 8 中 7 国 8 年 7',
};

/** Labels of a list that are paused, with the form that is too common. */
export interface PausedLabel {
  readonly label: string;
  readonly form: string;
}

/**
 * Labels to pause so that the rest mark no more than two in a hundred words: the commonest first. A form
 * of several words is as rare as its rarest word.
 */
export function commonLabels(list: TermList): PausedLabel[] {
  const paused: PausedLabel[] = [];
  for (const lang of new Set(list.labels.map((label) => label.lang))) {
    const known = list.labels
      .filter((label) => label.lang === lang && label.match !== 'never')
      .map((label) => weigh(label, tableOf(lang)))
      .filter(({ share }) => share > 0)
      .sort((a, b) => b.share - a.share);
    let sum = known.reduce((total, { share }) => total + share, 0);
    for (const { label, form, share } of known) {
      if (sum <= MOST) break;
      paused.push({ label, form });
      sum -= share;
    }
  }
  return paused;
}

/** The list as it is marked: labels that are too common are only explained. */
export function withoutCommon(list: TermList): TermList {
  const paused = new Set(commonLabels(list).map(({ label }) => label));
  if (paused.size === 0) return list;
  const labels = list.labels.map((label) =>
    paused.has(label.id) ? { ...label, match: 'never' as const } : label,
  );
  return { ...list, labels };
}

function weigh({ id, forms }: Label, table: ReadonlyMap<string, number>) {
  let share = 0;
  let most = { form: '', share: 0 };
  for (const form of new Set(forms.map((one) => one.toLowerCase()))) {
    const words = wordsOf(form).text;
    const own = words.length === 0 ? 0 : Math.min(...words.map((word) => table.get(word) ?? 0));
    share += own;
    if (own > most.share) most = { form, share: own };
  }
  return { label: id, form: most.form, share };
}

const tables = new Map<string, ReadonlyMap<string, number>>();

/** The frequencies known of a language, by folded word. */
function tableOf(lang: string): ReadonlyMap<string, number> {
  const known = tables.get(lang);
  if (known !== undefined) return known;
  const row = (Object.hasOwn(PER_MILLE, lang) ? PER_MILLE[lang] : '')?.split(' ') ?? [];
  const made = new Map<string, number>();
  for (let at = 0; at + 1 < row.length; at += 2)
    made.set(wordsOf(row[at] ?? '').text[0] ?? '', Number(row[at + 1]));
  tables.set(lang, made);
  return made;
}

import { articleFromText } from '../../core/article-from-text';
import type { Telling } from '../../core/compare/telling';
import { createEngine } from '../../core/create-engine';
import { guessLang } from '../../core/guess-lang';
import { contextOf } from '../../page/context-of';
import { makePack } from '../background/make-pack';
import { browser } from '../browser';
import { readPack, type StoredPack } from '../store/page-pack';
import { loadSettings } from '../store/settings-store';
import { htmlText, htmlTitle } from './html-text';

/** Longest text that is read at once, in UTF-16 units. */
export const LONGEST = 2_000_000;

/** Too long, or nothing in it: the page says so. */
export class SourceError extends Error {
  readonly kind: 'empty' | 'long' | 'binary';

  constructor(kind: SourceError['kind']) {
    super(kind);
    this.kind = kind;
  }
}

/** Reads a file as text or HTML. Throws `SourceError`. */
export async function readFile(file: File, id: string): Promise<Telling> {
  if (file.size > 2 * LONGEST) throw new SourceError('long');
  const text = await file.text();
  if (text.includes('\u0000')) throw new SourceError('binary');
  const isHtml = /\.x?html?$/iu.test(file.name) || /^\s*<(!doctype|html)\b/iu.test(text);
  if (!isHtml) return readText(text, file.name, id);
  const telling = await readText(htmlText(text), file.name, id);
  return { ...telling, title: htmlTitle(text) ?? telling.title };
}

/** Analyses a text with the lists that are on, on this device. Throws `SourceError`. */
export async function readText(text: string, teller: string, id: string): Promise<Telling> {
  if (text.trim() === '') throw new SourceError('empty');
  if (text.length > LONGEST) throw new SourceError('long');
  const article = articleFromText(text, { lang: guessLang(text), outletParty: null });
  const key = await makePack(await loadSettings(), article.lang);
  const stored = (await browser.storage.local.get(key))[key] as StoredPack;
  const { findings, skipped } = createEngine(readPack(stored)).analyse(article);
  return {
    id,
    teller,
    title: text.trim().split('\n', 1)[0]?.slice(0, 120) ?? teller,
    url: null,
    date: null,
    lang: article.lang,
    words: text.split(/\s+/u).filter((word) => word !== '').length,
    findings,
    sentences: findings.map((finding) => contextOf(article, finding)),
    skipped: skipped.map(({ text: form, reason }) => ({ text: form, reason })),
  };
}

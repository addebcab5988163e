import { parseHTML } from 'linkedom';
import { type PageText, type ReadOptions, readPage } from '../../../src/page/read/read-page';

/** A document from markup; a fragment without `<html>` becomes its body. */
export function documentOf(html: string): Document {
  const whole = /<html|<!doctype/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return parseHTML(whole).document as unknown as Document;
}

/** Reads markup as a page. */
export function read(html: string, options: Partial<ReadOptions> = {}): PageText {
  return readPage(documentOf(html), { outletParty: null, ...options });
}

/** The blocks of a page, one string each: `kind: text`. */
export function blocksOf({ article }: PageText): string[] {
  return article.blocks.map(({ kind, start, end }) => `${kind}: ${article.text.slice(start, end)}`);
}

/** The texts of a page's blocks. */
export function textsOf({ article }: PageText): string[] {
  return article.blocks.map(({ start, end }) => article.text.slice(start, end));
}

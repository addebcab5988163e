import { basename } from 'node:path';
import type { Telling } from '../../core/compare/telling';
import { contextOf } from '../../page/context-of';
import type { Answered } from './analyst';

/** An analysed document as one teller of a comparison. */
export function toTelling({ id, input, prepared, analysis }: Answered): Telling {
  const { article, title, words, outlet, host, site } = prepared;
  return {
    id,
    teller: outlet?.name ?? site ?? host ?? basename(id),
    title,
    url: input.url ?? null,
    date: null,
    lang: article.lang,
    words,
    findings: analysis.findings,
    sentences: analysis.findings.map((finding) => contextOf(article, finding)),
    skipped: analysis.skipped.map(({ text, reason }) => ({ text, reason })),
  };
}

import { articleFromText } from '../../core/article-from-text';
import { createEngine } from '../../core/create-engine';
import { guessLang } from '../../core/guess-lang';
import { checkExamples } from '../../lists/check-examples';
import { withoutCommon } from '../../lists/common-forms';
import { type Knowledge, packLists } from '../../lists/pack-lists';
import type { TermList } from '../../lists/term-list';
import type { Tried } from './shelf-state';

/** Marks a pasted text with one list, and tries the examples of the labels that are not as in `base`. */
export function tryList(
  list: TermList,
  base: TermList | null,
  text: string,
  knowledge: Knowledge,
): Tried {
  // A term that is just being added has no word yet.
  const labels = list.labels.filter((label) => label.text !== '' && label.uses.length > 0);
  const marked = withoutCommon({ ...list, labels });
  const lang = list.labels.some((label) => label.lang === guessLang(text))
    ? guessLang(text)
    : (list.labels[0]?.lang ?? 'en');
  const pack = packLists([marked], knowledge, { lang, unsourced: true });
  const { findings } = createEngine(pack).analyse(articleFromText(text, { lang }));
  const known = new Set(base?.labels.map((label) => JSON.stringify(label)));
  const mine = marked.labels.filter((label) => !known.has(JSON.stringify(label)));
  const names = new Map(list.labels.map((label) => [label.id, label.text]));
  const pieces: Tried['pieces'][number][] = [];
  let at = 0;
  for (const { start, end, label } of [...findings].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    if (start > at) pieces.push({ text: text.slice(at, start), label: null });
    pieces.push({ text: text.slice(start, end), label: names.get(label) ?? label });
    at = end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), label: null });
  return {
    pieces,
    marks: findings.length,
    failing: checkExamples({ ...marked, labels: mine }, knowledge),
  };
}

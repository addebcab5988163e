import { articleFromText } from '../core/article-from-text';
import { createEngine } from '../core/create-engine';
import type { Engine } from '../core/engine';
import { type Knowledge, packLists } from './pack-lists';
import type { Label, TermList } from './term-list';

/**
 * Runs a list's example sentences, each as a text of its own: `yes` must mark the label, `no` must not.
 * Labels that are never matched are left out. Answers one sentence per example that fails.
 */
export function checkExamples(list: TermList, knowledge: Knowledge): string[] {
  const engines = new Map<string, Engine>();
  const engineFor = (lang: string): Engine => {
    const made =
      engines.get(lang) ?? createEngine(packLists([list], knowledge, { lang, unsourced: true }));
    engines.set(lang, made);
    return made;
  };
  return list.labels
    .filter((label) => label.match !== 'never')
    .flatMap((label) => checkLabel(label, engineFor(label.lang)));
}

function checkLabel(label: Label, engine: Engine): string[] {
  const marks = (example: string): string | null => {
    const { findings, skipped } = engine.analyse(articleFromText(example, { lang: label.lang }));
    if (findings.some((finding) => finding.label === label.id)) return null;
    const reason = skipped.map(({ text, reason: why }) => `${text}: ${why}`).join('; ');
    const others = findings.map((finding) => finding.label).join(', ');
    return (
      [reason && `not marked because ${reason}`, others && `marked instead: ${others}`]
        .filter(Boolean)
        .join('; ') || 'no form of it stands there'
    );
  };
  const missed = label.examples.yes.flatMap((example) => {
    const why = marks(example);
    return why === null ? [] : [`${label.id}: “${example}” must mark it (${why})`];
  });
  const wrong = label.examples.no
    .filter((example) => marks(example) === null)
    .map((example) => `${label.id}: “${example}” must not mark it`);
  return [...missed, ...wrong];
}

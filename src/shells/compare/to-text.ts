import type { Comparison } from '../../core/compare/comparison';
import { differences } from '../../core/compare/differences';
import type { Translator } from '../strings/translator';
import { differenceSentences } from './difference-sentences';
import type { Names } from './names';

/** The comparison in plain sentences, actor by actor, for a terminal or the clipboard. */
export function toText(t: Translator, comparison: Comparison, names: Names): string {
  const heads = comparison.tellings.map(({ teller, title, words }) =>
    [teller, title, t.count('common_words', words)].join(' · '),
  );
  const actors = differences(comparison).map((difference) => {
    const sentences = differenceSentences(t, comparison, difference, names);
    const lines = sentences.map(({ parts }) => `  ${parts.map(({ text }) => text).join('')}`);
    return [names.actor(difference.list, difference.actor), ...lines].join('\n');
  });
  const alike = comparison.rows.filter(({ apart }) => apart === 0);
  const same = alike.map(({ list, actor }) => names.actor(list, actor));
  return [
    heads.join('\n'),
    ...(actors.length > 0 ? actors : [t('compare_noDifference')]),
    ...(same.length > 0 ? [t('compare_alike', { actors: same.join(', ') })] : []),
  ].join('\n\n');
}

import type { Comparison } from '../../core/compare/comparison';
import type { Difference, SaidLabel, TellerPart } from '../../core/compare/differences';
import type { Translator } from '../strings/translator';
import type { Names } from './names';

/** A run of a sentence; with `findings` it is a number or word that a reader can check. */
export interface SentencePart {
  readonly text: string;
  /** Id of the telling, and indexes of the findings there. */
  readonly findings?: { readonly telling: string; readonly indexes: readonly number[] };
}

/** One sentence, told by rule. */
export interface DifferenceSentence {
  /** Id of the telling that it speaks of. */
  readonly telling: string;
  /** `none`: nothing found there; links to what was seen and not marked. */
  readonly kind: 'only' | 'own' | 'reported' | 'unclear' | 'none';
  readonly parts: readonly SentencePart[];
}

/** Stands in a message for what is put together of parts. */
const HOLE = '\u0000';

/** “A calls the attackers “rogue militias” (own words, 4 times).” and so on, for one actor. */
export function differenceSentences(
  t: Translator,
  comparison: Comparison,
  difference: Difference,
  names: Names,
): readonly DifferenceSentence[] {
  const actor = inSentence(names.actor(difference.list, difference.actor));
  const told = difference.parts.flatMap((part) => tellerSentences(t, comparison, part, actor));
  const only = difference.parts.find((part) => !isEmpty(part));
  if (difference.kind !== 'only-one' || only === undefined) return told;
  const teller = tellerOf(comparison, only.telling);
  const text = t('compare_onlyNames', { teller, actor });
  return [{ telling: only.telling, kind: 'only', parts: [{ text }] }, ...told];
}

const isEmpty = ({ own, reported, unclear }: TellerPart): boolean =>
  own.length + reported.length + unclear.length === 0;

/** “The attackers” → “the attackers”; names that begin otherwise stay. */
const inSentence = (name: string): string => name.replace(/^The /u, 'the ');

const tellerOf = ({ tellings }: Comparison, id: string): string =>
  tellings.find((telling) => telling.id === id)?.teller ?? id;

function tellerSentences(
  t: Translator,
  comparison: Comparison,
  part: TellerPart,
  actor: string,
): readonly DifferenceSentence[] {
  const { telling, own, reported, unclear } = part;
  const teller = tellerOf(comparison, telling);
  const say = (
    kind: 'own' | 'reported' | 'unclear',
    message: string,
    labels: readonly SaidLabel[],
  ): readonly DifferenceSentence[] =>
    labels.length === 0
      ? []
      : [{ telling, kind, parts: fill(message, labelParts(t, telling, kind, labels)) }];
  if (isEmpty(part)) {
    const words = comparison.tellings.find(({ id }) => id === telling)?.words ?? 0;
    const text = t('compare_noneIn', { teller, words: t.count('common_words', words) });
    return [{ telling, kind: 'none', parts: [{ text }] }];
  }
  return [
    ...say('own', t('compare_calls', { teller, actor, labels: HOLE }), own),
    ...say('reported', t('compare_reports', { teller, labels: HOLE }), reported),
    ...say('unclear', t('compare_unclearIn', { teller, labels: HOLE }), unclear),
  ];
}

function fill(message: string, parts: readonly SentencePart[]): readonly SentencePart[] {
  const [before = '', after = ''] = message.split(HOLE);
  return [{ text: before }, ...parts, { text: after }].filter(({ text }) => text !== '');
}

function labelParts(
  t: Translator,
  telling: string,
  kind: 'own' | 'reported' | 'unclear',
  labels: readonly SaidLabel[],
): readonly SentencePart[] {
  const list = new Intl.ListFormat(t.lang, { type: 'conjunction' });
  const joints = list.formatToParts(labels.map(() => HOLE));
  let at = 0;
  return joints.map(({ type, value }) => {
    const said = type === 'element' ? labels[at] : undefined;
    if (said === undefined) return { text: value };
    at += 1;
    return { text: labelText(t, kind, said), findings: { telling, indexes: said.findings } };
  });
}

function labelText(t: Translator, kind: string, { text, count, from }: SaidLabel): string {
  const times = t.count('compare_times', count);
  if (kind === 'own') return t('compare_labelOwn', { text, times });
  if (from.length === 0) return t('compare_labelReported', { text, times });
  const names = new Intl.ListFormat(t.lang, { type: 'conjunction' }).format(from);
  return t('compare_labelFrom', { text, times, names });
}

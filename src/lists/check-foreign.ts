import { checkForms } from './check-forms';
import { textFaults } from './check-texts';
import { ListError, checkList, dataOf } from './parse-list';
import type { TermList } from './term-list';

/** Most bytes of one list. */
export const LIST_BYTES = 2 * 1024 * 1024;
/** Most written forms of one list. */
export const TERMS_MAX = 20_000;
/** Most lists of the reader's, besides the built-in ones. */
export const LISTS_MAX = 50;
const TOLD = 20;

/** A list from elsewhere that may be used, and what its maker could mend. */
export interface ForeignList {
  readonly list: TermList;
  readonly notes: readonly string[];
}

/** Reads a list that somebody else made, from JSON text. Throws `ListError` with a sentence for each fault. */
export function parseForeign(json: string): ForeignList {
  if (byteLength(json) > LIST_BYTES) throw new ListError(['The list is over 2 MiB.']);
  return checkForeign(dataOf(json));
}

/** The same for data. */
export function checkForeign(data: unknown): ForeignList {
  const list = checkList(data);
  const faults = [...sizeFaults(list), ...textFaults(data)];
  if (faults.length > 0) throw new ListError(faults.slice(0, TOLD));
  return { list, notes: checkForms(list).map((note) => `${note}.`) };
}

function sizeFaults({ labels, sides, actors }: TermList): string[] {
  const terms = labels.reduce((sum, label) => sum + label.forms.length, 0);
  return [
    ...(terms > TERMS_MAX
      ? [`labels: hold ${terms.toLocaleString('en')} forms; 20,000 is the most.`]
      : []),
    ...(sides.length > 40 ? ['sides: are over 40.'] : []),
    ...(actors.length > 500 ? ['actors: are over 500.'] : []),
  ];
}

/** Bytes of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).length;

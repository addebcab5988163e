import { checkForeign } from '../../lists/check-foreign';
import { checkDifference, differenceOf } from '../../lists/list-difference';
import { textFaults } from '../../lists/check-texts';
import { ListError } from '../../lists/parse-list';
import type { TermList } from '../../lists/term-list';
import { bookshelf } from '../store/bookshelf';
import { listStore } from '../store/lists';
import type { ShelfEntry } from '../store/shelf-index';

/** Keeps a list of the reader's, given as JSON text. Throws `ListError`. */
export async function keepOwn(list: TermList, text: string): Promise<void> {
  await listStore.put(list.id, text, (body, before) => entryOf('own', list, body, before));
}

/** Keeps several lists of the reader's: all of them or none. Throws `ListError`. */
export async function keepAllOwn(
  lists: readonly { readonly list: TermList; readonly text: string }[],
): Promise<void> {
  await listStore.putAll(
    lists.map(({ list, text }) => ({
      id: list.id,
      text,
      make: (body, before) => entryOf('own', list, body, before),
    })),
  );
}

/** Keeps an edited list: whole where it is the reader's own, as a difference over a built-in one. Throws `ListError`. */
export async function keepEdited(list: TermList, base: TermList | null): Promise<void> {
  if (base === null) {
    if (await bookshelf.isBuiltIn(list.id))
      throw new ListError([`id: “${list.id}” is the id of a built-in list.`]);
    checkForeign(list);
    return keepOwn(list, JSON.stringify(list));
  }
  const difference = differenceOf(base, list);
  const faults = textFaults({ labels: difference.labels, sides: difference.sides });
  if (faults.length > 0) throw new ListError(faults);
  checkDifference(base, difference);
  await listStore.put(base.id, JSON.stringify(difference), (body, before) =>
    entryOf('changed', base, body, before),
  );
}

function entryOf(
  kind: ShelfEntry['kind'],
  { id, title }: TermList,
  body: string,
  before: ShelfEntry | null,
): ShelfEntry {
  if (before?.kind === 'subscribed')
    throw new ListError([`id: “${id}” is the id of a list that you subscribed to.`]);
  const previous =
    before === null || before.body === body ? (before?.previous ?? null) : before.body;
  return { id, kind, title, body, previous, changedAt: Date.now(), subscription: null };
}

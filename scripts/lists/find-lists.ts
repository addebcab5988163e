import { existsSync, readdirSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TermList } from '../../src/lists/term-list';
import { Complaint } from '../../src/shells/cli/complaint';
import { type Shelf, readList } from '../../src/shells/cli/knowledge';

const BUILT_IN = fileURLToPath(new URL('../../src/lists/built-in/', import.meta.url));
/** Where lists stand that are being written. */
export const DRAFTS = fileURLToPath(new URL('../../src/lists/drafts/', import.meta.url));

/** A list and the file that it stands in. */
export interface FoundList {
  readonly path: string;
  readonly list: TermList;
}

/**
 * The built-in lists and the drafts, or those named by id or file; a file's path is taken from the folder
 * that npm was called from. Throws `Complaint` for a name that is neither.
 */
export function findLists(shelf: Shelf, named: readonly string[]): readonly FoundList[] {
  const drafts = existsSync(DRAFTS)
    ? readdirSync(DRAFTS).filter((name) => name.endsWith('.json'))
    : [];
  const known: FoundList[] = [
    ...[...shelf.lists.values()].map((list) => ({ path: join(BUILT_IN, `${list.id}.json`), list })),
    ...drafts.map((name) => ({ path: join(DRAFTS, name), list: readList(join(DRAFTS, name)) })),
  ];
  return named.length === 0 ? known : named.map((name) => findOne(known, name));
}

function findOne(known: readonly FoundList[], name: string): FoundList {
  const path = resolve(process.env['INIT_CWD'] ?? '.', name);
  const found = known.find((one) => one.list.id === name || one.path === path);
  if (found) return found;
  if (!name.endsWith('.json'))
    throw new Complaint(`There is no list “${name}”; ids and .json files can be named.`);
  return { path, list: readList(path) };
}

/** What is wrong with where a list stands: a draft among the built-in ones, a file of another name, an id twice. */
export function placeFaults({ path, list }: FoundList, shelf: Shelf): string[] {
  const isBuiltIn = path.startsWith(BUILT_IN);
  const faults: string[] = [];
  if (isBuiltIn && list.draft === true)
    faults.push('draft: is still a draft and stands among the built-in lists');
  if (!isBuiltIn && path.startsWith(DRAFTS) && shelf.lists.has(list.id))
    faults.push(`${list.id}: a built-in list has this id already`);
  if ((isBuiltIn || path.startsWith(DRAFTS)) && basename(path, '.json') !== list.id)
    faults.push(`${list.id}: stands in ${basename(path)}`);
  return faults;
}

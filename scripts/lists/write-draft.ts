import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { format } from 'prettier';
import { Id } from '../../src/lists/fields';
import { Complaint } from '../../src/shells/cli/complaint';
import { listTemplate } from './list-template';

/**
 * Writes a new draft `<folder>/<id>.json` and answers its path. Throws `Complaint` for an id that cannot be
 * or that a list of `taken` has, and never writes over a file.
 */
export async function writeDraft(
  folder: string,
  id: string,
  title: string,
  taken: ReadonlySet<string>,
): Promise<string> {
  if (!v.is(Id, id))
    throw new Complaint(`The id “${id}” must be lower-case letters, digits and hyphens.`);
  if (title.trim() === '') throw new Complaint('The list needs a title.');
  const path = join(folder, `${id}.json`);
  if (taken.has(id) || existsSync(path)) throw new Complaint(`There is a list “${id}” already.`);
  const today = new Date().toISOString().slice(0, 10);
  const json = JSON.stringify(listTemplate(id, title.trim(), today));
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, await format(json, { parser: 'json', printWidth: 100 }), { flag: 'wx' });
  return path;
}

import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import { sharedAxisFaults } from '../src/lists/check-axes';
import type { TermList } from '../src/lists/term-list';
import { Complaint } from '../src/shells/cli/complaint';
import { type Shelf, loadShelf } from '../src/shells/cli/knowledge';
import { type Checked, checkOne } from './lists/check-one';
import { countMatches } from './lists/count-matches';
import { lineOf } from './lists/line-of';
import { readShared } from './lists/read-shared';

const LISTS = fileURLToPath(new URL('../src/lists/', import.meta.url));

/**
 * `npm run lists:check [-- ID or FILE…]`: every built-in list and draft, or those named, against the format,
 * its own ids, its example sentences and the ten rules of even-handedness.
 */
function main(): number {
  const named = process.argv.slice(2);
  const paths = new Map<string, string>();
  const shelf = readLists(named, paths);
  const { waivers, axes } = readShared();
  const matches = countMatches();
  const unknown = [
    ...sharedAxisFaults(axes, [...shelf.lists.keys()]),
    ...Object.keys(waivers.waivers)
      .filter((id) => !shelf.lists.has(id))
      .map((id) => `waivers.json: has waivers for “${id}”, which is no list.`),
  ];
  for (const fault of unknown) console.error(`src/lists/${fault}`);
  let faults = unknown.length;
  const wanted = named.map((name) => paths.get(name) ?? name);
  for (const list of shelf.lists.values()) {
    const path = paths.get(list.id) ?? `${LISTS}built-in/${list.id}.json`;
    if (named.length > 0 && !named.includes(list.id) && !wanted.includes(path)) continue;
    const checked = checkOne(list, {
      knowledge: shelf.knowledge,
      waivers: waivers.waivers[list.id] ?? [],
      matches: matches.get(list.id) ?? [],
    });
    faults += tell(list, path, checked);
  }
  return faults;
}

/** The built-in lists, the drafts and any files named; `paths` gets where those that are not built in stand. */
function readLists(named: readonly string[], paths: Map<string, string>): Shelf {
  const drafts = existsSync(`${LISTS}drafts`)
    ? readdirSync(`${LISTS}drafts`).filter((name) => name.endsWith('.json'))
    : [];
  const files = [
    ...drafts.map((name) => `${LISTS}drafts/${name}`),
    ...named.filter((name) => name.endsWith('.json') && !name.includes('built-in/')),
  ];
  for (const file of files) {
    const [list] = [...loadShelf([file]).lists.values()].slice(-1);
    if (list) paths.set(list.id, file);
  }
  return loadShelf(files);
}

/** Prints what is wrong with a list; answers how many faults there are. */
function tell(list: TermList, path: string, { faults, verdicts }: Checked): number {
  const json = readFileSync(path, 'utf8');
  const shown = relative(process.cwd(), path);
  for (const fault of faults) console.error(`${shown}:${lineOf(json, fault)}: ${fault}`);
  const count = (result: string): number => verdicts.filter((one) => one.result === result).length;
  const rules = `${count('pass')} of 10 rules kept, ${count('waived')} waived`;
  const draft = list.draft === true ? ' (draft: the rules are not demanded yet)' : '';
  console.log(
    `${list.id}: ${list.labels.length} labels, ${faults.length} faults; ${rules}${draft}`,
  );
  return faults.length;
}

try {
  process.exitCode = main() > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

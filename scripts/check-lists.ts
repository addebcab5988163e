import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { sharedAxisFaults } from '../src/lists/check-axes';
import { Complaint } from '../src/shells/cli/complaint';
import { loadShelf } from '../src/shells/cli/knowledge';
import { type Checked, checkOne } from './lists/check-one';
import { countMatches } from './lists/count-matches';
import { type FoundList, findLists, placeFaults } from './lists/find-lists';
import { lineOf } from './lists/line-of';
import { readShared } from './lists/read-shared';

/**
 * `npm run lists:check [-- ID or FILE…]`: every built-in list and draft, or those named, against the format,
 * its own ids, its example sentences and the ten rules of even-handedness. Answers how many faults there are.
 */
function main(): number {
  const shelf = loadShelf();
  const { waivers, axes } = readShared();
  const matches = countMatches();
  const beside = [
    ...sharedAxisFaults(axes, [...shelf.lists.keys()]),
    ...Object.keys(waivers.waivers)
      .filter((id) => !shelf.lists.has(id))
      .map((id) => `waivers.json: has waivers for “${id}”, which is no list.`),
  ];
  for (const fault of beside) console.error(`src/lists/${fault}`);
  const lists = findLists(shelf, process.argv.slice(2)).map((found) => {
    const { list } = found;
    const { faults, verdicts } = checkOne(list, {
      knowledge: shelf.knowledge,
      waivers: waivers.waivers[list.id] ?? [],
      matches: matches.get(list.id) ?? [],
    });
    return tell(found, { verdicts, faults: [...placeFaults(found, shelf), ...faults] });
  });
  return lists.reduce((sum, faults) => sum + faults, beside.length);
}

/** Prints what is wrong with a list; answers how many faults there are. */
function tell({ path, list }: FoundList, { faults, verdicts }: Checked): number {
  const json = readFileSync(path, 'utf8');
  const shown = relative(process.cwd(), path);
  for (const fault of faults) console.error(`${shown}:${lineOf(json, fault)}: ${fault}`);
  const those = (result: string): number[] =>
    verdicts.filter((one) => one.result === result).map(({ rule }) => rule.number);
  const rules = `${those('pass').length} of 10 rules kept, ${those('waived').length} waived`;
  const draft = list.draft === true ? `; a draft, still open: ${those('fail').join(', ')}` : '';
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

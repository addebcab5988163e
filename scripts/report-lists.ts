import { Complaint } from '../src/shells/cli/complaint';
import { loadShelf } from '../src/shells/cli/knowledge';
import { sumUp } from './lists/aims';
import { countMatches } from './lists/count-matches';
import { listFigures } from './lists/list-figures';
import { readShared } from './lists/read-shared';
import { reportText } from './lists/report-text';

/** `npm run lists:report [-- ID…] [--json]`: the lists in figures, side by side, and the sum against the aims. */
try {
  const named = process.argv.slice(2).filter((one) => !one.startsWith('--'));
  const shelf = loadShelf();
  const unknown = named.filter((id) => !shelf.lists.has(id));
  if (unknown.length > 0) throw new Complaint(`There is no list “${unknown.join('”, “')}”.`);
  const { waivers } = readShared().waivers;
  const matches = countMatches();
  const beside = { parties: shelf.knowledge.parties, outlets: shelf.outlets };
  const lists = [...shelf.lists.values()]
    .filter(({ id }) => named.length === 0 || named.includes(id))
    .map((list) => listFigures(list, beside, waivers[list.id] ?? [], matches.get(list.id) ?? []));
  const totals = sumUp(lists, shelf.outlets.outlets.length);
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ lists, totals }, null, 2)
      : reportText(lists, totals),
  );
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

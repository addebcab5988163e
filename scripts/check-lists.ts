import { checkExamples } from '../src/lists/check-examples';
import { checkForms } from '../src/lists/check-forms';
import { Complaint } from '../src/shells/cli/complaint';
import { loadShelf } from '../src/shells/cli/knowledge';

/** `npm run lists:check`: every built-in list against the format, its own ids and its example sentences. */
try {
  const shelf = loadShelf();
  let faults = 0;
  for (const list of shelf.lists.values()) {
    const found = [...checkForms(list), ...checkExamples(list, shelf.knowledge)];
    faults += found.length;
    for (const fault of found) console.error(`src/lists/built-in/${list.id}.json: ${fault}`);
    console.log(`${list.id}: ${list.labels.length} labels, ${found.length} faults`);
  }
  process.exitCode = faults > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

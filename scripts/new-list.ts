import { relative } from 'node:path';
import { Complaint } from '../src/shells/cli/complaint';
import { loadShelf } from '../src/shells/cli/knowledge';
import { DRAFTS } from './lists/find-lists';
import { writeDraft } from './lists/write-draft';

/** `npm run lists:new -- ID "TITLE"`: a filled template under `src/lists/drafts`, to be replaced part by part. */
try {
  const [id = '', title = ''] = process.argv.slice(2);
  if (id === '' || title === '')
    throw new Complaint('Usage: npm run lists:new -- my-topic "My topic"');
  const path = await writeDraft(DRAFTS, id, title, new Set(loadShelf().lists.keys()));
  console.log(`Wrote ${relative(process.cwd(), path)}, marked as a draft.

1. Replace the invented sides, actor, sources and labels; every text says what belongs in its place.
2. Run  npm run lists:check -- ${id}  until it names no fault. It tells which rules are still open.
3. When all rules are kept, take “draft” out and move the file to src/lists/built-in.

docs/lists.md tells the format and the rules.`);
} catch (error) {
  if (!(error instanceof Complaint)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadShelf, readList } from '../../src/shells/cli/knowledge';
import { checkOne } from '../../scripts/lists/check-one';
import { placeFaults } from '../../scripts/lists/find-lists';
import { writeDraft } from '../../scripts/lists/write-draft';

const SHELF = loadShelf();
const folder = mkdtempSync(join(tmpdir(), 'exonym-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a new list', () => {
  it('is a draft that passes every check but the rules, which it tells', async () => {
    const path = await writeDraft(folder, 'lake-dispute', 'The lake dispute', new Set());
    const list = readList(path);
    expect(list).toMatchObject({ id: 'lake-dispute', title: { en: 'The lake dispute' } });
    const bench = { knowledge: SHELF.knowledge, waivers: [], matches: [] };
    const { faults, verdicts } = checkOne(list, bench);
    expect(faults).toEqual([]);
    expect(verdicts.some(({ result }) => result === 'fail')).toBe(true);
    expect(checkOne({ ...list, draft: false }, bench).faults).not.toEqual([]);
  });

  it('never stands among the built-in lists', async () => {
    const list = { ...[...SHELF.lists.values()][0]!, draft: true };
    const path = new URL(`../../src/lists/built-in/${list.id}.json`, import.meta.url).pathname;
    expect(placeFaults({ path, list }, SHELF)).toEqual([
      'draft: is still a draft and stands among the built-in lists',
    ]);
  });

  it('never writes over one that is there', async () => {
    const path = await writeDraft(folder, 'old-quarrel', 'The old quarrel', new Set());
    const before = readFileSync(path, 'utf8');
    await expect(writeDraft(folder, 'old-quarrel', 'Another', new Set())).rejects.toThrow(
      'There is a list “old-quarrel” already.',
    );
    expect(readFileSync(path, 'utf8')).toBe(before);
  });

  it.each([
    ['yemen', 'Yemen again', 'There is a list “yemen” already.'],
    ['../escape', 'Escape', /must be lower-case letters/u],
    ['Capital', 'Capital', /must be lower-case letters/u],
    ['empty-title', '  ', 'The list needs a title.'],
  ])('refuses %s', async (id, title, sentence) => {
    const taken = new Set(SHELF.lists.keys());
    await expect(writeDraft(folder, id, title, taken)).rejects.toThrow(sentence);
  });
});

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAYLOADS } from '../fixtures/hostile-texts';
import { hostileList, putShelf } from './hostile-shelf';
import { HostileWalk } from './hostile-walk';
import { chooseFile, openData } from './import-file';
import { KINDS } from './kinds';

/** Lists on the shelf at once; there is room for 50. */
const AT_ONCE = 45;
const TEXTS = PAYLOADS.map((text, at) => hostileList(at, text));
const HARMLESS = Array.from({ length: AT_ONCE }, (_, at) =>
  hostileList(at, `harmless words ${at}`),
);
const batches = Array.from({ length: Math.ceil(TEXTS.length / AT_ONCE) }, (_, at) =>
  TEXTS.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

/** Lets go of a file that was chosen. */
async function leave(page: Page): Promise<void> {
  await page.locator('.import-preview .actions .button:last-child').click();
  await page.waitForSelector('.import-preview', { hidden: true });
}

describe.runIf(KINDS.includes('chromium'))('texts of a list’s maker, on every page', () => {
  let walk: HostileWalk;
  /** Shapes with harmless texts, by page: nothing else may come to stand there. */
  const usual = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    walk = await HostileWalk.start();
  });
  afterAll(() => walk?.close());

  test('with harmless texts every page is as usual', { timeout: 300_000 }, async () => {
    for (const [name, shape] of await walk.over(HARMLESS)) usual.set(name, shape);
    expect([...(usual.get('card') ?? [])].join()).toContain('popover');
    expect([...usual.keys()].sort()).toEqual([
      'about',
      'card',
      'compare',
      'data',
      'edit',
      'inside',
      'lists',
      'lists/+subscribe',
      'popup',
      'sites',
      'welcome',
    ]);
  });

  test.each(batches.map((lists, at) => [at + 1, lists] as const))(
    'no element, script, dialog or request of theirs: part %i',
    { timeout: 300_000 },
    async (_, lists) => {
      for (const [name, shape] of await walk.over(lists)) {
        const added = [...shape].filter((one) => usual.get(name)?.has(one) !== true);
        expect(added, name).toEqual([]);
      }
    },
  );

  test('files with them are refused, or shown as text', { timeout: 300_000 }, async () => {
    await putShelf(walk.driver, []);
    const page = await openData(walk.driver);
    let refused = 0;
    const plain = hostileList(0, 'harmless words');
    const usually = new Set<string>();
    for (const content of [plain.file, '{}']) {
      await chooseFile(page, 'plain.json', content);
      expect((await page.$('.import-preview .preview-list')) !== null).toBe(content !== '{}');
      for (const one of await walk.look(page)) usually.add(one);
      await leave(page);
    }
    for (const { id, file, text } of TEXTS) {
      await chooseFile(page, `${id}.json`, file);
      const shape = await walk.look(page);
      expect(
        shape.filter((one) => !usually.has(one)),
        text,
      ).toEqual([]);
      if ((await page.$('.import-preview .preview-list')) === null) refused++;
      await leave(page);
    }
    console.log(`${refused} of ${TEXTS.length} refused`);
    // texts without markup may come in: they were on every page above
    expect(refused).toBeGreaterThan(150);
    expect(TEXTS.length - refused).toBeGreaterThan(20);
  });

  test('nothing of it spoke up or asked for anything', async () => {
    expect(TEXTS.length).toBeGreaterThanOrEqual(200);
    expect(walk.dialogs).toEqual([]);
    expect(walk.leaks()).toEqual([]);
    expect(await walk.driver.errors()).toEqual([]);
  });
});

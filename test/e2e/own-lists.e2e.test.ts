import { describe, expect, test } from 'vitest';
import { DEMO_LISTS } from '../fixtures/demo-list';
import { until } from './driver/until';
import { chooseFile, openData, readBackupFile, takeFile } from './import-file';
import { KINDS } from './kinds';
import { storedList, storedShelf } from './shelf-in-browser';
import { useBrowser } from './use-browser';

const { harbours } = DEMO_LISTS;

describe.each(KINDS)('lists of one’s own in %s', (kind) => {
  const bench = useBrowser(kind, []);
  test('a list file is shown, then taken byte by byte', async () => {
    const page = await openData(bench.driver);
    const text = JSON.stringify(harbours, null, 3);
    expect(await chooseFile(page, 'harbours.json', text)).toContain('Harbour University');
    expect((await storedShelf(bench.driver)).index?.entries ?? []).toEqual([]);
    await takeFile(page);
    expect((await storedList(bench.driver, 'harbours'))?.body).toBe(text);
    await page.close();
  });

  test('of a table with 1,000 rows and 3 bad ones 997 are taken and the 3 are named', async () => {
    const rows = Array.from({ length: 1000 }, (_, at) => `word ${at},The people,Side ${at % 2}`);
    rows[4] = ',The people,Side 1';
    rows[600] = 'x,,Side 1';
    rows[999] = '<b>x</b>,The people,Side 1';
    const page = await openData(bench.driver);
    const shown = await chooseFile(page, 'my words.csv', ['text,actor,sides', ...rows].join('\n'));
    for (const said of ['997', 'Row 6: text', 'Row 602: actor', 'Row 1,001: text'])
      expect(shown).toContain(said);
    await takeFile(page);
    const { body } = (await storedList(bench.driver, 'my-words')) ?? { body: '{}' };
    expect((JSON.parse(body) as typeof harbours).labels).toHaveLength(997);
    await page.close();
  });

  test('a list is made on the page, tried, and kept', async () => {
    const page = await bench.driver.open('options.html#lists/+new');
    const fill = async (selector: string, text: string): Promise<void> => {
      await page.locator(selector).fill(text);
    };
    await fill('.editor > .field:nth-of-type(1) input', 'Two rivers');
    await fill('fieldset:nth-of-type(1) .edit-row:nth-of-type(1) .field input', 'Upper');
    await fill('fieldset:nth-of-type(1) .edit-row:nth-of-type(2) .field input', 'Lower');
    await fill('fieldset:nth-of-type(2) .edit-row .field input', 'The millers');
    await page.locator('.editor section .actions .button').click();
    await fill('.edit-card > .field:nth-of-type(1) input', 'weir wreckers');
    await page.locator('.edit-card .checks input').click();
    await fill('.try textarea', 'The weir wreckers came at night.');
    await page.waitForSelector('.tried .marked');
    expect(await page.$eval('.tried .marked', (one) => one.textContent)).toBe('weir wreckers');
    await page.locator('.save-bar .button').click();
    await until('it is kept', async () => (await storedList(bench.driver, 'two-rivers')) !== null);
    await page.close();
  });

  test('everything comes back byte by byte after a backup, a wipe and a restore', async () => {
    const before = await storedShelf(bench.driver);
    const page = await openData(bench.driver);
    const file = await readBackupFile(page);
    const buttons = await page.$$('main section:last-of-type .button');
    await buttons.at(-1)?.click();
    await page.locator('.ask .button[data-kind=main]').click();
    await until('all is removed', async () => (await storedShelf(bench.driver)).index === null);
    expect((await storedShelf(bench.driver)).bodies).toEqual({});
    expect(await chooseFile(page, 'backup.json', file)).toContain('The harbour towns');
    await takeFile(page);
    await until('it is back', async () => (await storedShelf(bench.driver)).index !== null);
    expect(await storedShelf(bench.driver)).toEqual(before);
    await page.close();
  });

  test('nobody complained', async () => {
    expect(await bench.driver.errors()).toEqual([]);
  });
});

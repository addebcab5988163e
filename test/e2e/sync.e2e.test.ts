import { describe, expect, test } from 'vitest';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { useBrowser } from './use-browser';

/** Only the browser itself can carry them to another device; its own store is as far as a test can see. */
describe.each(KINDS)('switches in the browser’s sync, in %s', (kind) => {
  const bench = useBrowser(kind, []);

  const synced = () => bench.driver.inExtension((view) => view.chrome.storage.sync.get());
  const settings = () =>
    bench.driver.inExtension(async (view) => {
      const stored = await view.chrome.storage.local.get('settings');
      return (stored['settings'] ?? {}) as { lists?: Record<string, boolean>; hidden?: string[] };
    });

  test('nothing goes there until the reader wants it; then the switches do, and come back from there', async () => {
    const page = await bench.driver.open('options.html#lists');
    await page.locator('.cards .card:nth-child(2) [role=switch]').click();
    const list = await until('the switch is kept', async () =>
      Object.keys((await settings()).lists ?? {}).at(0),
    );
    expect(await synced()).toEqual({});
    await page.evaluate(() => void (location.hash = 'data'));
    await page.locator('.setting [role=switch]').click();
    await until('it is there', async () =>
      JSON.stringify(await synced()).includes(`"list:${list}":[0,0]`),
    );
    expect(await bench.driver.axe(page)).toEqual([]);
    await bench.driver.inExtension(
      (view, name) =>
        view.chrome.storage.sync.set({
          'switches-f': { [`list:${name}`]: [1, Date.now()], 'label:other-x': [1, Date.now()] },
        }),
      list,
    );
    await until('it is taken over', async () => {
      const { lists, hidden } = await settings();
      return lists?.[list] === true && hidden?.includes('other-x');
    });
    await until('all items agree', async () => {
      const items = JSON.stringify(await synced());
      return !items.includes(`"list:${list}":[0`);
    });
    await page.close();
    expect(await bench.driver.errors()).toEqual([]);
  });
});

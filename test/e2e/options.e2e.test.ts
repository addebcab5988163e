import { describe, expect, test } from 'vitest';
import { isSourced } from '../../src/lists/label-facts';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { useBrowser } from './use-browser';

const { lists } = loadShelf();

describe.each(KINDS)('the options page in %s', (kind) => {
  const bench = useBrowser(kind, []);

  test('shows every list from inside: searchable, with sources, as it was shipped', async () => {
    // the pages are the same in every browser: in Firefox a few lists tell whether they work there
    const all = [...lists.values()];
    for (const list of kind === 'chromium' ? all : all.slice(0, 3)) {
      const page = await bench.driver.open(`options.html#lists/${list.id}`);
      await page.waitForSelector('.actor-section');
      const title = await page.$eval('h1', (heading) => heading.textContent);
      expect(title).toBe(list.title.en);
      const label = list.labels.find(isSourced);
      if (!label) throw new Error(`${list.id} has no label with a source`);
      await page.$eval(
        'input[type=search]',
        (input, text) => {
          (input as HTMLInputElement).value = text;
          input.dispatchEvent(new Event('input', { bubbles: true }));
        },
        label.text,
      );
      await page.waitForSelector('.label button');
      await until(`“${label.text}” is found`, async () => {
        const found = await page.$$eval('.label b', (all) => all.map((one) => one.textContent));
        return found.includes(label.text);
      });
      const at = await page.$$eval(
        '.label b',
        (all, text) => all.findIndex((one) => one.textContent === text),
        label.text,
      );
      const buttons = await page.$$('.label > button');
      await buttons[at]?.click();
      const evidence = label.uses.flatMap((use) => use.evidence)[0];
      await until(`${label.id} shows where it was read`, async () =>
        (
          await page.$$eval('.label a', (all) => all.map((link) => link.getAttribute('href')))
        ).includes(list.sources[evidence?.source ?? '']?.url ?? ''),
      );
      await page.close();
    }
    expect(await bench.driver.errors()).toEqual([]);
  }, 180_000);
});

import { describe, expect, test } from 'vitest';
import { allMarks, analysed, demoPage, openDemo } from './demo';
import { cardIsOpen, marksInPage, marksInside } from './driver/marks-in-page';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { openPopup } from './open-popup';
import { useBrowser } from './use-browser';

const ARTICLES = ['daily-ledger', 'alborz-news', 'tigris-herald', 'meridian-wire', 'carmel-review'];
const PAGES = [...ARTICLES, 'newsstand'];
const HOSTS = [...PAGES, 'weekend-sheet'].map((id) => demoPage(id).host);

describe.each(KINDS)('demo articles in %s', (kind) => {
  const bench = useBrowser(kind, HOSTS);

  test.each(PAGES)('%s: what the engine finds is marked, in the right style', async (id) => {
    const page = demoPage(id);
    const tab = await openDemo(bench.driver, page);
    const marks = await allMarks(tab, page);
    const { findings } = analysed(page).analysis;
    expect(marks.map(({ text }) => text)).toEqual(findings.map(({ text }) => text));
    expect(marks.map(({ style }) => style.includes('own'))).toEqual(
      findings.map(({ voice }) => voice === 'own'),
    );
    // menus, advertisements, comments, cookie bars
    expect(await marksInside(tab, page.leaves)).toEqual([]);
    await tab.close();
  });

  test('the words of the two sides stand in two colours, quoted ones dotted', async () => {
    const page = demoPage('daily-ledger');
    const tab = await openDemo(bench.driver, page);
    const marks = await allMarks(tab, page);
    const styleOf = (text: string): string => marks.find((mark) => mark.text === text)?.style ?? '';
    expect(styleOf('rogue militias')).toMatch(/^exonym-[1-4]-reported/);
    expect(styleOf('terrorist cells')).toMatch(/^exonym-[1-4]-reported/);
    expect(styleOf('rogue militias')).not.toBe(styleOf('terrorist cells'));
    await tab.close();
  });

  test('dark pages get the lines for dark backgrounds', async () => {
    const page = demoPage('meridian-wire');
    const tab = await openDemo(bench.driver, page);
    for (const { style } of await allMarks(tab, page)) expect(style).toContain('-dark');
    await tab.close();
  });

  test('the pointer opens a card, Escape closes it', async () => {
    const page = demoPage('daily-ledger');
    const tab = await openDemo(bench.driver, page);
    const mark = (await allMarks(tab, page)).find(({ text }) => text === 'rogue militias');
    await tab.mouse.move((mark?.x ?? 0) - 3, mark?.y ?? 0);
    await tab.mouse.move(mark?.x ?? 0, mark?.y ?? 0);
    await until('the card is open', () => cardIsOpen(tab));
    await tab.keyboard.press('Escape');
    await until('the card is closed', async () => !(await cardIsOpen(tab)));
    await tab.close();
  });

  test('gym, antibiotics, stem cells and board games: nothing is marked', async () => {
    const tab = await openDemo(bench.driver, demoPage('weekend-sheet'));
    const popup = await openPopup(bench.driver, tab, 'nothing-found');
    expect(await marksInPage(tab)).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test('the extension logged no error', async () => {
    expect(await bench.driver.errors()).toEqual([]);
  });

  test('nothing left the browser but the requests of the pages', () => {
    const hosts = bench.proxy.log.map(({ url }) => (URL.canParse(url) ? new URL(url).host : url));
    expect(hosts.filter((host) => !HOSTS.includes(host))).toEqual([]);
  });
});

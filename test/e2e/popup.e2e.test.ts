import { describe, expect, test } from 'vitest';
import { Analyst } from '../../src/shells/cli/analyst';
import { loadShelf } from '../../src/shells/cli/knowledge';
import { allMarks, analysed, demoPage, openDemo } from './demo';
import { marksInPage } from './driver/marks-in-page';
import { popupTimes } from './driver/popup-times';
import { until } from './driver/until';
import { KINDS } from './kinds';
import { isOn, listSwitch, openPopup } from './open-popup';
import { useBrowser } from './use-browser';

const LEDGER = demoPage('daily-ledger');
const LIST = 'us-iran-iraq';

describe.each(KINDS)('the popup in %s', (kind) => {
  const bench = useBrowser(kind, [LEDGER.host]);

  test('shows the actors that the page names and the sides whose words it uses', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const popup = await openPopup(bench.driver, tab, 'ready');
    const text = await popup.text();
    const { lists } = new Analyst(loadShelf()).shelf;
    for (const { list, actor, side, shared } of analysed(LEDGER).analysis.findings) {
      const known = lists.get(list);
      expect(text).toContain(known?.actors.find(({ id }) => id === actor)?.name['en']);
      const name = known?.sides.find(({ id }) => id === side)?.name['en'] ?? side;
      if (!shared) expect(text.toLowerCase()).toContain(name.toLowerCase());
    }
    await popup.close();
    await tab.close();
  });

  test.runIf(kind === 'chromium')('has nothing that axe objects to', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const popup = await openPopup(bench.driver, tab, 'ready');
    expect(await popup.axe?.()).toEqual([]);
    await popup.close();
    await tab.close();
  });

  test.runIf(kind === 'chromium')('nothing moves once it shows something', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    await bench.driver.killBackground();
    const popup = await openPopup(bench.driver, tab, 'ready');
    const { firstContent, moved, what } = await popup.evaluate(popupTimes);
    expect(firstContent).toBeGreaterThan(0);
    expect(what).toEqual([]);
    expect(moved).toBe(0);
    await popup.close();
    await tab.close();
  });

  test('switching the list off takes the marks away, on brings them back, without a reload', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    const before = await allMarks(tab, LEDGER);
    await tab.evaluate('window.stayed = true');
    const popup = await openPopup(bench.driver, tab, 'ready');
    await popup.click(listSwitch(LIST));
    await allMarks(tab, LEDGER, LIST);
    await popup.click(listSwitch(LIST));
    expect(await allMarks(tab, LEDGER)).toEqual(before);
    expect(await tab.evaluate('window.stayed')).toBe(true);
    await popup.close();
    await tab.close();
  });

  test('the main switch takes the marks away and brings them back', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const popup = await openPopup(bench.driver, tab, 'ready');
    await popup.click('.top [role=switch]');
    await until('the marks are gone', async () => (await marksInPage(tab)).length === 0);
    await popup.click('.top [role=switch]');
    await allMarks(tab, LEDGER);
    await popup.close();
    await tab.close();
  });

  test('a list that was switched off is off after a restart of the browser, and can be switched on', async () => {
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const popup = await openPopup(bench.driver, tab, 'ready');
    await popup.click(listSwitch(LIST));
    await allMarks(tab, LEDGER, LIST);
    await bench.restart();
    const again = await openDemo(bench.driver, LEDGER);
    await allMarks(again, LEDGER, LIST);
    const after = await openPopup(bench.driver, again, 'ready', 'nothing-found');
    expect(await isOn(after, listSwitch(LIST))).toBe(false);
    await after.click(listSwitch(LIST));
    await allMarks(again, LEDGER);
    await after.close();
    await again.close();
  });

  test('a killed background comes back: the next page is marked and explained', async () => {
    await bench.driver.killBackground();
    const tab = await openDemo(bench.driver, LEDGER);
    await allMarks(tab, LEDGER);
    const popup = await openPopup(bench.driver, tab, 'ready');
    await popup.close();
    await tab.close();
    expect(await bench.driver.errors()).toEqual([]);
  });
});

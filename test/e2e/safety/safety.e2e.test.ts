import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { KINDS } from '../kinds';
import { type App, APPS, type Editor, EDITORS } from './build-pages';
import { MARKS_IN_EDITOR, SELECTION, TREE } from './in-page';
import { marked, pause, useSafety, type WatchedTab } from './use-safety';

/** `npm run safety` takes them all; `npm test` a few. */
const ALL = process.env['EXONYM_SAFETY'] === 'all';
const apps: readonly App[] = ALL ? APPS : ['react-19', 'svelte'];
const editors: readonly Editor[] = ALL ? EDITORS : ['plain', 'prosemirror'];
/** Longer than any editor takes two strokes for one. */
const LONG_MS = 5000;
const TYPED = ' and the rogue militias near Baghdad';

describe.each(KINDS)('pages of others in %s', (kind) => {
  const safety = useSafety(kind, apps, editors);

  test.each(apps.flatMap((app) => [`${app}.html`, `${app}.html#later`]))(
    '%s is drawn, changed and taken down as without Exonym',
    async (name) => {
      const [withUs, withoutUs] = await safety.both(name, (tab, isRead) => live(tab, isRead, name));
      expect(withUs).toEqual(withoutUs);
      expect(withUs.complaints).toEqual([]);
    },
  );

  test.each(editors)('%s: text, selection and undo are those without Exonym', async (name) => {
    const [withUs, withoutUs] = await safety.both(`${name}.html`, write);
    expect(withUs).toEqual(withoutUs);
    expect(withUs.complaints).toEqual([]);
  });

  test('a page under a strict policy is marked without one change to its tree', async () => {
    const [withUs, withoutUs] = await safety.both('strict.html', async (tab, isRead) => {
      await marked(tab.page, isRead);
      await pause(500);
      const records = await tab.page.evaluate('records');
      return { records, tree: await tab.page.evaluate(TREE), complaints: tab.complaints };
    });
    expect(withUs).toEqual(withoutUs);
    expect(withUs).toMatchObject({ records: 0, complaints: [] });
  });

  test('the extension logged no error', async () => {
    expect(await safety.driver.errors()).toEqual([]);
  });
});

/** The life of an app: hydrated before or after it is marked, changed step by step, taken down. */
async function live({ page, complaints }: WatchedTab, isRead: boolean, name: string) {
  await marked(page, isRead);
  if (name.endsWith('#later')) await page.evaluate('app.hydrate()');
  await pause(150);
  const trees = [await page.evaluate(TREE)];
  const steps = (await page.evaluate('app.steps')) as number;
  for (let step = 0; step < steps; step++) {
    await page.evaluate(`app.step(${step})`);
    const isEmpty = await page.evaluate(`document.querySelectorAll('article b').length === 0`);
    await marked(page, isRead && !isEmpty);
    trees.push(await page.evaluate(TREE));
  }
  await page.evaluate('app.unmount()');
  await pause(isRead ? 300 : 50);
  trees.push(await page.evaluate(TREE));
  return { trees, complaints };
}

/** Writes into an editor beside a marked article: typing, selecting over, taking back. */
async function write({ page, complaints }: WatchedTab, isRead: boolean) {
  await marked(page, isRead);
  await page.evaluate('editor.target.focus()');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  const seen = [await lookAt(page, isRead)];
  const look = async (): Promise<void> => {
    seen.push(await lookAt(page, isRead));
    await page.evaluate(`clock += ${LONG_MS}`);
  };
  await page.evaluate(`clock += ${LONG_MS}`);
  await page.keyboard.type(TYPED);
  await look();
  await page.keyboard.down('Shift');
  for (let i = 0; i < 7; i++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.up('Shift');
  await look();
  await page.keyboard.type('Basra');
  await look();
  for (let i = 0; i < 3; i++) {
    await page.evaluate('void editor.undo()');
    await look();
  }
  return { seen, complaints };
}

async function lookAt(page: Page, isRead: boolean) {
  await pause(isRead ? 400 : 100);
  return {
    value: await page.evaluate('editor.value()'),
    tree: await page.evaluate(TREE),
    selection: await page.evaluate(SELECTION),
    marks: await page.evaluate(MARKS_IN_EDITOR),
  };
}

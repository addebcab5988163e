import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { addressOf, DEMO_FOLDER, type DemoPage, demoPages } from '../../scripts/start/demo-pages';
import { Analyst, type Answered } from '../../src/shells/cli/analyst';
import { loadShelf } from '../../src/shells/cli/knowledge';
import type { BrowserDriver } from './driver/browser-driver';
import { marksInPage, type SeenMark } from './driver/marks-in-page';
import { until } from './driver/until';

/** Tall enough for every demo article: marks far from the viewport are not drawn. */
const TALL = { width: 1280, height: 4500 };

/** The demo page of that id. */
export function demoPage(id: string): DemoPage {
  const found = demoPages().find((page) => page.id === id);
  if (!found) throw new Error(`no demo page ${id}`);
  return found;
}

let analyst: Analyst | undefined;

/** What the engine says of a demo page without a browser, with all lists or all but one: the browser must say the same. */
export function analysed(page: DemoPage, without?: string): Answered {
  analyst ??= new Analyst(loadShelf());
  const html = readFileSync(join(DEMO_FOLDER, page.page), 'utf8');
  const lists = [...analyst.shelf.lists.keys()].filter((id) => id !== without);
  return analyst.analyse({ id: page.id, html, url: addressOf(page), lists });
}

/** Opens a demo page in a tall viewport. */
export async function openDemo(driver: BrowserDriver, page: DemoPage): Promise<Page> {
  const tab = await driver.open('about:blank');
  await tab.setViewport(TALL);
  await tab.goto(addressOf(page));
  return tab;
}

/** Waits until what the engine finds is drawn, all of it and nothing else, and answers the marks. */
export async function allMarks(tab: Page, page: DemoPage, without?: string): Promise<SeenMark[]> {
  const wanted = analysed(page, without).analysis.findings.map(({ text }) =>
    text.replace(/\s+/g, ' '),
  );
  let marks: SeenMark[] = [];
  try {
    return await until(`${wanted.length} marks are drawn on ${page.id}`, async () => {
      marks = await marksInPage(tab);
      return marks.length === wanted.length ? marks : null;
    });
  } catch {
    expect(marks.map(({ text }) => text)).toEqual(wanted);
    return marks;
  }
}

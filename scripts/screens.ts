/**
 * Renders every state of card, popup, options and first run from fixtures, in both themes and directions,
 * into `artifacts/screens/`, and runs axe-core on each. `npm run screens -- [part of a name] [--lang fa]`:
 * with a language (`fa`, `zh_CN`) into a folder of its own, in the direction it is written in.
 * Ends with 1 if axe finds anything or a page is wider than its window.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser } from 'puppeteer-core';
import { directionOf } from '../src/shells/strings/direction';
import { axeProblems, galleryBrowser, openShot, serveGallery } from '../test/ui/gallery-bench';
import { galleryShots, type GalleryShot } from '../test/ui/gallery-shots';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { lang: { type: 'string' } },
});
const lang = values.lang === 'zh' ? 'zh_CN' : (values.lang ?? 'en');
const folder = values.lang === undefined ? '' : `${lang}/`;
const OUT = new URL(`../artifacts/screens/${folder}`, import.meta.url).pathname;

/** Every direction in English; another language only as it is written. */
function isWanted({ name, query }: GalleryShot): boolean {
  const direction = values.lang === undefined ? '' : `dir=${directionOf(lang)}`;
  return name.includes(positionals[0] ?? '') && query.includes(direction);
}

async function take(browser: Browser, base: string, shot: GalleryShot): Promise<readonly string[]> {
  const page = await openShot(browser, base, {
    ...shot,
    query: `${shot.query}&lang=${lang}`,
  });
  await page.screenshot({ path: `${OUT}${shot.name}.png`, fullPage: shot.fullPage });
  const problems = await axeProblems(page);
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await page.close();
  return wide ? [...problems, 'wider than its window'] : problems;
}

const server = await serveGallery();
mkdirSync(OUT, { recursive: true });
let bad = 0;
const wanted = galleryShots().filter(isWanted);
const waiting = [...wanted];

async function takeAll(): Promise<void> {
  const browser = await galleryBrowser();
  for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) {
    for (const problem of await take(browser, server.base, shot)) {
      bad += 1;
      console.error(`${shot.name}: ${problem}`);
    }
  }
  await browser.close();
}

await Promise.all([takeAll(), takeAll()]);
console.log(`${wanted.length} pictures in artifacts/screens/${folder}, ${bad} problems`);
await server.close();
process.exitCode = bad > 0 ? 1 : 0;

/**
 * Renders every state of our pages from fixtures, in both themes and directions, into
 * `artifacts/gallery/`, and runs axe-core on each. `npx tsx scripts/gallery.ts [part of a name]`.
 * Ends with 1 if axe finds anything.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { galleryShots, type GalleryShot } from '../test/ui/gallery-shots';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const OUT = `${ROOT}artifacts/gallery/`;
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const MORE = ['--disable-quic', '--disable-component-update', '--disable-sync'];

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

async function preparePage(browser: Browser, shot: GalleryShot): Promise<Page> {
  const page = await browser.newPage();
  const { width, height, phone, theme } = shot;
  await page.setViewport({
    width,
    height,
    isMobile: phone,
    hasTouch: phone,
    deviceScaleFactor: width > 400 ? 1 : 1.5,
  });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  page.on('pageerror', (error) => console.error(`${shot.name}: ${String(error)}`));
  return page;
}

async function take(browser: Browser, base: string, shot: GalleryShot): Promise<readonly string[]> {
  const page = await preparePage(browser, shot);
  await page.goto(`${base}/test/ui/gallery.html?${shot.query}`);
  await page.waitForSelector('html[data-shown]');
  await page.screenshot({ path: `${OUT}${shot.name}.png`, fullPage: shot.fullPage });
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run().then((r) => r.violations)')) as Violation[];
  const wide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
  await page.close();
  const problems = found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((n) => `${String(n.target)} ${n.failureSummary}`).join(' | ')}`,
  );
  return wide ? [...problems, 'wider than its window'] : problems;
}

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  cacheDir: `${ROOT}node_modules/.vite-gallery`,
  server: { host: '127.0.0.1', port: 0, hmr: false, watch: null },
});
await server.listen();
const base = server.resolvedUrls?.local[0]?.replace(/\/$/u, '') ?? '';
mkdirSync(OUT, { recursive: true });
let bad = 0;
const wanted = galleryShots().filter(({ name }) => name.includes(process.argv[2] ?? ''));
const waiting = [...wanted];
/** A browser for each: tabs in the background draw nothing. */
async function takeAll(): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [...ARGS, ...MORE],
  });
  for (let shot = waiting.shift(); shot !== undefined; shot = waiting.shift()) {
    for (const problem of await take(browser, base, shot)) {
      bad += 1;
      console.error(`${shot.name}: ${problem}`);
    }
  }
  await browser.close();
}

await Promise.all([takeAll(), takeAll()]);
console.log(`${wanted.length} pictures in artifacts/gallery, ${bad} problems`);
await server.close();
process.exitCode = bad > 0 ? 1 : 0;

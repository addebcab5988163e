/**
 * Draws `icons/on.svg`, `icons/off.svg` and their small forms as PNG in the four sizes of a manifest, with transparent
 * ground: `npx tsx scripts/icons.ts`. `--preview` also saves them on toolbar colours in `artifacts/`.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { chromiumPath } from '../test/e2e/driver/executable-of';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const STATES = ['on', 'off'] as const;
const SIZES = [16, 32, 48, 128] as const;
/** Toolbars of Chromium and Firefox, light and dark. */
const TOOLBARS = ['#ffffff', '#dee1e6', '#f0f0f4', '#202124', '#35363a', '#2b2a33'];
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const MORE = ['--disable-quic', '--disable-component-update', '--disable-sync'];

/** At 16 px every edge stands on a whole pixel, in a drawing of its own. */
const image = (state: string, size: number): string => {
  const file = size === 16 ? `${state}-small` : state;
  const svg = readFileSync(`${ROOT}icons/${file}.svg`).toString('base64');
  return `<img alt="" width="${size}" height="${size}" src="data:image/svg+xml;base64,${svg}">`;
};

/** Stores want the drawing of the largest 96 px wide, with air around it; it is 7/8 of its own square. */
const DRAWN: Readonly<Record<number, number>> = { 128: 110 };

async function drawIcon(page: Page, state: string, size: number): Promise<void> {
  const drawn = DRAWN[size] ?? size;
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}img{display:block;padding:${(size - drawn) / 2}px}</style>${image(state, drawn)}`,
  );
  const path = `${ROOT}icons/${state}-${size}.png` as const;
  await page.screenshot({ path, omitBackground: true });
}

async function drawPreview(page: Page): Promise<void> {
  const icons = STATES.flatMap((state) => SIZES.map((size) => image(state, size))).join(' ');
  const bars = TOOLBARS.map((c) => `<p style="background:${c};margin:0;padding:10px">${icons}</p>`);
  mkdirSync(`${ROOT}artifacts`, { recursive: true });
  await page.setViewport({ width: 620, height: 100, deviceScaleFactor: 2 });
  await page.setContent(bars.join(''));
  await page.screenshot({ path: `${ROOT}artifacts/icons.png`, fullPage: true });
}

const browser = await puppeteer.launch({
  executablePath: chromiumPath(),
  args: [...ARGS, ...MORE],
});
const page = await browser.newPage();
for (const state of STATES) for (const size of SIZES) await drawIcon(page, state, size);
if (process.argv.includes('--preview')) await drawPreview(page);
await browser.close();

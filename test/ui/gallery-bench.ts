import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { build, preview } from 'vite';
import { chromiumPath } from '../e2e/driver/executable-of';
import type { GalleryShot } from './gallery-shots';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const ARGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
const MORE = ['--disable-quic', '--disable-component-update', '--disable-sync'];

/** Serves the gallery's pages. */
export interface GalleryServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly base: string;
  close(): Promise<void>;
}

/** Builds the gallery once, so that a page is a few files and not every module, and serves it on a free port. */
export async function serveGallery(): Promise<GalleryServer> {
  const outDir = mkdtempSync(join(tmpdir(), 'exonym-gallery-'));
  const shared = { root: ROOT, configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: { input: join(ROOT, 'test/ui/gallery.html') },
    },
  });
  const server = await preview({
    ...shared,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const base = server.resolvedUrls?.local[0]?.replace(/\/$/u, '') ?? '';
  const close = async (): Promise<void> => {
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  };
  return { base, close };
}

/** A Chromium without the extension; tabs in the background draw nothing, so take one for each row of pictures. */
export function galleryBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: chromiumPath(), args: [...ARGS, ...MORE] });
}

/** Opens one page of the gallery in its state, theme and size. */
export async function openShot(browser: Browser, base: string, shot: GalleryShot): Promise<Page> {
  const page = await browser.newPage();
  const { width, height, phone, theme } = shot;
  const deviceScaleFactor = width > 400 ? 1 : 1.5;
  await page.setViewport({ width, height, isMobile: phone, hasTouch: phone, deviceScaleFactor });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  page.on('pageerror', (error) => console.error(`${shot.name}: ${String(error)}`));
  await page.goto(`${base}/test/ui/gallery.html?${shot.query}`);
  await page.waitForSelector('html[data-shown]');
  return page;
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: unknown; readonly failureSummary?: string }[];
}

/** What axe-core objects to on an open page, a sentence each. */
export async function axeProblems(page: Page): Promise<readonly string[]> {
  await page.evaluate(AXE);
  const found = (await page.evaluate('axe.run().then((r) => r.violations)')) as Violation[];
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map((n) => `${String(n.target)} ${n.failureSummary}`).join(' | ')}`,
  );
}

import type { Browser } from 'puppeteer-core';
import { callOf, type PopupHandle } from './browser-driver';
import { runAxe } from './run-axe';
import { stillText } from './still-text';
import { until } from './until';

/** The action popup that is opening or open: in Chromium a target like a page. */
export async function chromiumPopup(browser: Browser, base: string): Promise<PopupHandle> {
  const target = await browser.waitForTarget(
    (t) => t.type() === 'page' && t.url().startsWith(`${base}popup`),
    { timeout: 15_000 },
  );
  const page = await target.asPage();
  await until('the popup is loaded', () => page.evaluate('document.readyState === "complete"'));
  return {
    evaluate: (work, ...args) =>
      page.evaluate(callOf(work, 'window', args)) as Promise<Awaited<ReturnType<typeof work>>>,
    click: async (selector) => {
      await page.locator(selector).setTimeout(15_000).click();
    },
    text: () => page.evaluate(() => document.body.innerText),
    settled: () => stillText(() => page.evaluate(() => document.body.innerText)),
    screenshot: async (path) => {
      const clip = await page.evaluate(bodyBox);
      await page.screenshot({ path: path as `${string}.png`, clip, captureBeyondViewport: true });
    },
    axe: () => runAxe(page),
    close: () => page.close(),
  };
}

/**
 * What a reader sees: without a display the popup's window keeps the size that it opened with, with one it is
 * as large as the body, 800 × 600 at most.
 */
function bodyBox() {
  const { width, height } = document.body.getBoundingClientRect();
  return { x: 0, y: 0, width: Math.min(width, 800), height: Math.min(height, 600) };
}

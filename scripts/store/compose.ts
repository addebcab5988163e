import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumPath } from '../../test/e2e/driver/executable-of';
import { chromiumArguments } from '../../test/e2e/driver/chromium-arguments';
import type { Scene } from './scenes';

/** Sets the scenes with the parts in a folder and saves each as `<name>.png` in another. Answers the paths. */
export async function compose(
  root: string,
  scenes: readonly Scene[],
  parts: string,
  out: string,
): Promise<readonly string[]> {
  const style = ['src/shells/ui/tokens.css', 'scripts/store/store-pictures.css']
    .map((path) => readFileSync(join(root, path), 'utf8'))
    .join('\n');
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    args: chromiumArguments({}),
  });
  const paths: string[] = [];
  for (const { name, width, height, dark = false, html } of scenes) {
    const file = join(parts, `${name}.html`);
    writeFileSync(file, `<!doctype html><meta charset="utf-8"><style>${style}</style>${html}`);
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    const value = dark ? 'dark' : 'light';
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value }]);
    await page.goto(pathToFileURL(file).href);
    const path = join(out, `${name}.png`);
    await page.screenshot({ path: path as `${string}.png` });
    await page.close();
    rmSync(file);
    paths.push(path);
  }
  await browser.close();
  return paths;
}

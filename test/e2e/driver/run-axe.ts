import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

let source: string | undefined;

/** Violations that axe finds on a page, one line each: rule, impact, how often, the first element. */
export async function runAxe(page: Page): Promise<string[]> {
  source ??= readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(source);
  return (await page.evaluate(
    `axe.run().then((result) => result.violations.map((found) =>
       found.id + ' (' + found.impact + ') x' + found.nodes.length + ' ' + found.nodes[0].html))`,
  )) as string[];
}

import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver, BrowserKind } from '../../test/e2e/driver/browser-driver';
import { executableOf } from '../../test/e2e/driver/executable-of';
import { launch } from '../../test/e2e/driver/launch';
import { letRead } from '../../test/e2e/driver/let-read';
import { Stop, stopGently } from '../setup/stop.mjs';
import { buildExtension } from './build-extension';
import { openComparison, takeComparison } from './compare-picture';
import { hasDisplay } from './has-display';
import { servePages, type PageServer } from './page-server';
import { demoShown, ownShown, type ShownPage, tableTeller } from './shown-page';
import { takePictures } from './take-pictures';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
/** npm runs scripts in the project's folder; a file's path is the caller's. */
const CALLER = process.env['INIT_CWD'] ?? process.cwd();
const ARTIFACTS = join(ROOT, 'artifacts');

/** What is open and has to be closed, whatever happens. */
const open = new Set<() => unknown>();

/** Opens the built extension on the demo news sites, or on the reader's own file. */
async function main([file, ...more]: readonly string[]): Promise<void> {
  if (more.length > 0) throw new Stop('One file at a time: npm start -- FILE.html');
  const pages = file === undefined ? demoShown() : ownShown(file, resolve(CALLER, file));
  const kind: BrowserKind = executableOf('chromium') ? 'chromium' : 'firefox';
  const dist = await buildExtension(ROOT, kind);
  const server = await servePages(Object.fromEntries(pages.map((page) => [page.host, page.site])));
  open.add(() => server.close());
  if (hasDisplay() && (await showWindow(kind, dist, server, pages))) return;
  await takeAll(kind, dist, server, pages);
}

/** With a display: a window with the pages, until the reader closes it. False when no window opens. */
async function showWindow(
  kind: BrowserKind,
  dist: string,
  server: PageServer,
  pages: readonly ShownPage[],
): Promise<boolean> {
  const driver = await start(kind, dist, server, pages, { visible: true }).catch(() => null);
  if (!driver) return false;
  const tell = tableTeller();
  const told = pages.filter((page) => page.article);
  for (const page of pages) if (!told.includes(page)) await driver.open(page.address);
  await openComparison(
    driver,
    told.filter((page) => tell(page).analysis.findings.length > 0),
  );
  console.log('The pages are open. Close the window or press Ctrl-C to end.');
  await driver.closed;
  return true;
}

/** Without one: the narrative tables here, and pictures in light and dark. */
async function takeAll(
  kind: BrowserKind,
  dist: string,
  server: PageServer,
  pages: readonly ShownPage[],
): Promise<void> {
  const tell = tableTeller();
  const marked = new Map(pages.map((page) => [page.id, tell(page).analysis.findings.length > 0]));
  console.log('\nNo window can be opened here, so the pages are saved as pictures.');
  for (const dark of [false, true]) {
    const driver = await start(kind, dist, server, pages, { dark });
    for (const page of pages) {
      const folder = join(ARTIFACTS, dark ? 'dark' : 'light');
      const paths = await takePictures(driver, page, folder, marked.get(page.id) ?? false);
      for (const path of paths) console.log(`  ${relative(CALLER, path)}`);
    }
    const told = pages.filter((page) => page.article && marked.get(page.id));
    if (told.length > 1) {
      const path = await takeComparison(driver, told, join(ARTIFACTS, dark ? 'dark' : 'light'));
      console.log(`  ${relative(CALLER, path)}`);
    }
    await driver.close();
  }
  console.log('\nDone.');
}

async function start(
  kind: BrowserKind,
  dist: string,
  server: PageServer,
  pages: readonly ShownPage[],
  look: { readonly visible?: boolean; readonly dark?: boolean },
): Promise<BrowserDriver> {
  console.log(`Starting ${kind}${look.dark ? ' in dark colours' : ''} …`);
  const driver = await launch(kind, dist, { hostMap: server.hostMap, ...look });
  open.add(() => driver.close());
  await letRead(
    driver,
    pages.map((page) => page.host),
  );
  return driver;
}

async function closeAll(): Promise<void> {
  await Promise.allSettled([...open].reverse().map((close) => close()));
}

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupted = true;
    void closeAll().then(() => process.exit(130));
  });

await stopGently(async () => {
  try {
    await main(process.argv.slice(2));
  } catch (error) {
    if (!interrupted) throw error; // a browser that is being closed complains
  } finally {
    await closeAll();
  }
});
process.exit(interrupted ? 130 : 0);

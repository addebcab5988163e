import puppeteer, { type Browser, type Page, type Target } from 'puppeteer-core';
import { type BrowserDriver, callOf, type LaunchOptions } from './browser-driver';
import { chromiumArguments } from './chromium-arguments';
import { chromiumPopup } from './chromium-popup';
import { executableOf } from './executable-of';
import { runAxe } from './run-axe';
import { until } from './until';

/** What the driver needs to know of a running Chromium. */
interface Running {
  readonly browser: Browser;
  readonly id: string;
  readonly base: string;
}

/** The parts of `chrome.developerPrivate` that chrome://extensions itself uses. */
interface ExtensionErrors {
  readonly manifestErrors: readonly { message: string }[];
  readonly runtimeErrors: readonly { message: string; source: string; severity: string }[];
}

/** Starts Chromium; `pipe` with `enableExtensions` gives the Extensions domain: install, update, press the button. */
export async function launchChromium(dist: string, options: LaunchOptions): Promise<BrowserDriver> {
  const executablePath = executableOf('chromium');
  if (!executablePath) throw new Error('no Chromium found: set EXONYM_CHROMIUM');
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.visible,
    pipe: true,
    enableExtensions: [dist],
    args: chromiumArguments(options),
    ...(options.visible ? { defaultViewport: null } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    handleSIGINT: false,
  });
  try {
    const id = await until(
      'the extension is there',
      async () => [...(await browser.extensions()).keys()][0],
    );
    return await driverOf({ browser, id, base: `chrome-extension://${id}/` });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function driverOf(running: Running): Promise<BrowserDriver> {
  const { browser, base } = running;
  let desk: Page | undefined;
  const open = (address: string): Promise<Page> => openPage(running, address);
  return {
    kind: 'chromium',
    version: await browser.version(),
    base,
    open,
    inExtension: async (work, ...args) => {
      desk ??= await openQuietly(running, 'options.html');
      return desk.evaluate(callOf(work, 'window', args)) as Promise<
        Awaited<ReturnType<typeof work>>
      >;
    },
    killBackground: () => killBackground(running),
    backgroundAlive: async () => (await workerIds(running)).length > 0,
    backgroundHeap: () => backgroundHeap(running),
    cut: async () => {
      const ended = new Promise((resolve) => browser.process()?.once('exit', resolve));
      browser.process()?.kill('SIGKILL');
      await ended;
    },
    clickAction: async (page) => {
      await page.bringToFront();
      const extension = (await browser.extensions()).get(running.id);
      if (!extension) throw new Error('the extension is gone');
      await page.triggerExtensionAction(extension);
      return chromiumPopup(browser, base);
    },
    grantHosts: (patterns) => grantHosts(running, patterns),
    update: async (dist) => {
      await browser.installExtension(dist);
      desk = undefined; // the browser closes the pages of the build before
    },
    axe: runAxe,
    errors: () => errorsOf(running),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** Allowed beforehand, so that the extension's own request (with a click's rights) is answered without a prompt. */
async function grantHosts(running: Running, patterns: readonly string[]): Promise<void> {
  const { id } = running;
  const grants = patterns.map(
    (pattern) => `chrome.developerPrivate.addHostPermission('${id}', '${pattern}')`,
  );
  await onExtensionsPage(running, `Promise.all([${grants.join(', ')}])`);
  const page = await openQuietly(running, 'options.html');
  const origins = JSON.stringify(patterns);
  const granted = await page.evaluate(`chrome.permissions.request({ origins: ${origins} })`);
  await page.close();
  if (!granted) throw new Error(`${patterns.join(', ')} was not granted`);
}

async function openPage({ browser, base }: Running, address: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address.includes(':') ? address : base + address);
  return page;
}

/** Opens a page and gives the tab that was in front its place back. */
async function openQuietly(running: Running, address: string): Promise<Page> {
  const page = await running.browser.newPage({ background: true });
  await page.goto(running.base + address);
  return page;
}

function workerTarget({ browser, base }: Running): Target | undefined {
  // The newest: one that was ended while it started may stay on the list.
  return browser
    .targets()
    .findLast((t) => t.type() === 'service_worker' && t.url().startsWith(base));
}

/** Ids of the background's workers, asked of the browser itself: puppeteer may keep one that was ended while it started. */
async function workerIds({ browser, base }: Running): Promise<string[]> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const workers = targetInfos.filter(
      ({ type, url }) => type === 'service_worker' && url.startsWith(base),
    );
    return workers.map(({ targetId }) => targetId);
  } finally {
    await session.detach();
  }
}

/** Ends the workers that run now; one that is just starting does not hear the first time. */
async function killBackground(running: Running): Promise<void> {
  const session = await running.browser.target().createCDPSession();
  const atFirst = await workerIds(running);
  await until('the worker is gone', async () => {
    const left = (await workerIds(running)).filter((id) => atFirst.includes(id));
    for (const targetId of left) await session.send('Target.closeTarget', { targetId });
    return left.length === 0;
  });
  await session.detach();
}

async function backgroundHeap(running: Running): Promise<number> {
  const worker = await workerTarget(running)?.worker();
  if (!worker) throw new Error('the background is not there');
  await worker.client.send('HeapProfiler.collectGarbage');
  const heap = await worker.client.send('Runtime.getHeapUsage');
  return heap.usedSize + heap.embedderHeapUsedSize + heap.backingStorageSize; // buffers lie beside the heap
}

async function errorsOf(running: Running): Promise<string[]> {
  const info = (await onExtensionsPage(
    running,
    `chrome.developerPrivate.getExtensionInfo('${running.id}')`,
  )) as ExtensionErrors;
  const { manifestErrors, runtimeErrors } = info;
  return [
    ...manifestErrors.map((error) => error.message),
    ...runtimeErrors.map((error) => `${error.severity}: ${error.message} (${error.source})`),
  ];
}

/** The browser's own page for extensions may do what the person at the browser may. */
async function onExtensionsPage({ browser }: Running, expression: string): Promise<unknown> {
  const page = await browser.newPage({ background: true });
  try {
    await page.goto('chrome://extensions');
    return await page.evaluate(expression);
  } finally {
    await page.close();
  }
}

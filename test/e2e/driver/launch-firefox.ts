import puppeteer, { type Page } from 'puppeteer-core';
import {
  type BrowserDriver,
  callOf,
  type LaunchOptions,
  type TrustedCertificate,
} from './browser-driver';
import { chromeEvaluator, type ChromeEvaluate } from './chrome-evaluator';
import { executableOf } from './executable-of';
import { FIREFOX_UUID, firefoxPreferences } from './firefox-preferences';
import { firefoxPopup, popupIsOpen } from './firefox-popup';
import { manifestOf } from './manifest-of';
import { runAxe } from './run-axe';
import { until } from './until';

const BASE = `moz-extension://${FIREFOX_UUID}/`;

/** What the driver needs to know of a running Firefox. */
interface Running {
  readonly browser: Awaited<ReturnType<typeof puppeteer.launch>>;
  readonly inChrome: ChromeEvaluate;
  /** Expression for the extension's internal object. */
  readonly extension: string;
  /** Installs a build over the one that is there. */
  readonly install: (build: string) => Promise<void>;
  /** One of the extension's own pages, for what only the extension may do. */
  readonly desk: () => Promise<Page>;
}

/** Starts Firefox over WebDriver BiDi, with system access so that the driver can press what a reader presses. */
export async function launchFirefox(dist: string, options: LaunchOptions): Promise<BrowserDriver> {
  const executablePath = executableOf('firefox');
  if (!executablePath) throw new Error('no Firefox found: set EXONYM_FIREFOX');
  const gecko = geckoId(dist);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !options.visible,
    args: ['--remote-allow-system-access'], // without it pages of the extension cannot be opened
    extraPrefsFirefox: firefoxPreferences(gecko, options),
    ...(options.visible ? { defaultViewport: null } : {}),
    ...(options.userDataDir ? { userDataDir: options.userDataDir } : {}),
    handleSIGINT: false,
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' }, // else the settings server cannot be switched off
  });
  try {
    const inChrome = chromeEvaluator(browser);
    if (options.trusts) await trust(inChrome, options.trusts);
    await browser.installExtension(dist);
    let desk: Page | undefined;
    return await driverOf({
      browser,
      install: async (build) => {
        await browser.installExtension(build);
        desk = undefined; // the browser closes the pages of the build before
      },
      inChrome,
      extension: `WebExtensionPolicy.getByID(${JSON.stringify(gecko)}).extension`,
      desk: async () => (desk ??= await openPage(browser, 'options.html')),
    });
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Writes down for this run of the browser that these hosts may show this certificate, as “accept the risk” does. */
async function trust(inChrome: ChromeEvaluate, { der, hosts }: TrustedCertificate): Promise<void> {
  for (const host of hosts)
    await inChrome(
      `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService).rememberValidityOverride(
        ${JSON.stringify(host)}, 443, {},
        Cc['@mozilla.org/security/x509certdb;1'].getService(Ci.nsIX509CertDB).constructX509FromBase64(${JSON.stringify(der)}),
        true) ?? null`,
    );
}

async function driverOf(running: Running): Promise<BrowserDriver> {
  const { browser, inChrome, extension, install, desk } = running;
  return {
    kind: 'firefox',
    version: await browser.version(),
    base: BASE,
    open: (address) => openPage(browser, address),
    inExtension: async (work, ...args) =>
      (await desk()).evaluate(callOf(work, 'window', args)) as Promise<
        Awaited<ReturnType<typeof work>>
      >,
    killBackground: async () => {
      await inChrome(
        `${extension}.terminateBackground({ ignoreDevToolsAttached: true }).then(() => 1)`,
      );
      await until('the background is gone', async () => !(await backgroundAlive(running)));
    },
    backgroundAlive: () => backgroundAlive(running),
    clickAction: (page) => clickAction(running, page),
    grantHosts: async (patterns) => {
      await inChrome(
        `ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs').ExtensionPermissions
          .add(${extension}.id, { permissions: [], origins: ${JSON.stringify(patterns)} }, ${extension}).then(() => 1)`,
      );
    },
    update: install,
    axe: runAxe,
    errors: async () => (await inChrome(errorsExpression())) as string[],
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

async function clickAction({ inChrome, extension, desk }: Running, page: Page) {
  const from = await desk();
  await page.bringToFront();
  await inChrome(`(${extension}.tabManager.addActiveTabPermission(gBrowser.selectedTab), 1)`);
  await until('the toolbar button answers', async () => {
    if (await from.evaluate(popupIsOpen)) return true;
    await from.evaluate('browser.action.openPopup()');
    return true;
  });
  return firefoxPopup(from, inChrome);
}

async function backgroundAlive({ inChrome, extension }: Running): Promise<boolean> {
  return (await inChrome(`${extension}.backgroundState`)) === 'running';
}

/** Errors in the browser's console that come from a file of ours. */
/** Firefox notes every answer that a page of ours was still waiting for when it was closed. */
const CLOSED_EARLY = 'after context unloaded';

function errorsExpression(): string {
  return `Services.console.getMessageArray().map((m) => { try { return m.QueryInterface(Ci.nsIScriptError) } catch { return null } })
    .filter((m) => m && !(m.flags & Ci.nsIScriptError.warningFlag) && (m.sourceName + m.errorMessage).includes('${BASE}'))
    .filter((m) => !m.errorMessage.includes('${CLOSED_EARLY}'))
    .map((m) => m.errorMessage + ' (' + m.sourceName + ':' + m.lineNumber + ')')`;
}

/** Opens an address; the load event of extension pages never comes over BiDi, so those are asked. */
async function openPage(browser: Running['browser'], address: string): Promise<Page> {
  const page = await browser.newPage();
  if (address.includes(':')) {
    await page.goto(address);
    return page;
  }
  await page.goto(BASE + address, { waitUntil: [] });
  await until(`${address} is loaded`, () =>
    page.evaluate('document.readyState === "complete" && location.href !== "about:blank"'),
  );
  return page;
}

function geckoId(dist: string): string {
  const manifest = manifestOf(dist) as { browser_specific_settings: { gecko: { id: string } } };
  return manifest.browser_specific_settings.gecko.id;
}

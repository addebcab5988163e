import type { BrowserDriver } from './browser-driver';
import { until } from './until';

/** Lets the extension read hosts that are not on its list of news sites, as a reader does with “always here”. */
export async function letRead(driver: BrowserDriver, hosts: readonly string[]): Promise<void> {
  if (hosts.length > 0) await driver.grantHosts(hosts.map((host) => `*://${host}/*`));
  await until('the content script is registered for the new hosts', async () => {
    const matches = await registeredMatches(driver);
    return hosts.every((host) => matches.some((match) => match.includes(`://${host}/`)));
  });
}

/** Match patterns of the registered content script; none before the background has started for the first time. */
export function registeredMatches(driver: BrowserDriver): Promise<string[]> {
  return driver.inExtension(async (view) => {
    const scripts = await view.chrome.scripting.getRegisteredContentScripts();
    return scripts.flatMap((script) => script.matches ?? []);
  });
}

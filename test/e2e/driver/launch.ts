import type { BrowserDriver, BrowserKind, LaunchOptions } from './browser-driver';
import { launchChromium } from './launch-chromium';
import { launchFirefox } from './launch-firefox';

/** Starts a browser with the extension built at `dist` in it. */
export function launch(
  kind: BrowserKind,
  dist: string,
  options: LaunchOptions = {},
): Promise<BrowserDriver> {
  return kind === 'firefox' ? launchFirefox(dist, options) : launchChromium(dist, options);
}

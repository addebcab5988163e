import { findBrowsers } from '../../../scripts/setup/find-browsers.mjs';
import type { BrowserKind } from './browser-driver';

let found: ReturnType<typeof findBrowsers> | undefined;

/** Path of this machine's browser of that kind, or undefined. */
export function executableOf(kind: BrowserKind): string | undefined {
  found ??= findBrowsers();
  return found[kind];
}

/** Path of this machine's Chromium. Throws a sentence where there is none. */
export function chromiumPath(): string {
  const path = executableOf('chromium');
  if (path === undefined) throw new Error('no Chromium found: install one or set EXONYM_CHROMIUM');
  return path;
}

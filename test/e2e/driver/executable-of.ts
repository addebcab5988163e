import { findBrowsers } from '../../../scripts/setup/find-browsers.mjs';
import type { BrowserKind } from './browser-driver';

let found: ReturnType<typeof findBrowsers> | undefined;

/** Path of this machine's browser of that kind, or undefined. */
export function executableOf(kind: BrowserKind): string | undefined {
  found ??= findBrowsers();
  return found[kind];
}

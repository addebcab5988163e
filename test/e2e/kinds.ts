import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './driver/browser-driver';
import { executableOf } from './driver/executable-of';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The browsers of this machine; a test runs in each. */
export const KINDS = (['chromium', 'firefox'] as const).filter((kind) => executableOf(kind));
if (KINDS.length === 0)
  throw new Error('no browser found: install Chromium or Firefox, or set EXONYM_CHROMIUM');

/** Folder of the built extension. */
export function distOf(kind: BrowserKind): string {
  const dist = join(ROOT, 'dist', kind);
  if (!existsSync(join(dist, 'manifest.json')))
    throw new Error(`${dist} is not built: npm run build`);
  return dist;
}

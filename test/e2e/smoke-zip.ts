import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { filesIn, zipFiles } from '../../scripts/release/zip-folder';
import type { BrowserKind } from './driver/browser-driver';
import { distOf } from './kinds';

/** A zip as a store gets it, and what the browser is given of it. */
export interface SmokeZip {
  readonly zip: string;
  /** Chromium loads a folder; Firefox takes the zip itself. */
  readonly install: string;
  /** Thrown away afterwards. */
  readonly folder: string;
}

/** The zip in the folder that `EXONYM_RELEASE` names, else one made of the build. */
export function smokeZip(kind: BrowserKind): SmokeZip {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-smoke-'));
  const release = process.env['EXONYM_RELEASE'];
  const zip = release ? zipIn(resolve(release), kind) : zipOfBuild(kind, folder);
  return { zip, install: kind === 'firefox' ? zip : unpack(zip, join(folder, 'unpacked')), folder };
}

function zipIn(release: string, kind: BrowserKind): string {
  const [name, ...more] = readdirSync(release).filter((one) =>
    new RegExp(`^exonym-${kind}-.*\\.zip$`, 'u').test(one),
  );
  if (name === undefined || more.length > 0)
    throw new Error(`${release} should hold one zip for ${kind}: npm run release -- --dry-run`);
  return join(release, name);
}

function zipOfBuild(kind: BrowserKind, folder: string): string {
  const zip = join(folder, `exonym-${kind}.zip`);
  writeFileSync(zip, zipFiles(distOf(kind), filesIn(distOf(kind))));
  return zip;
}

function unpack(zip: string, folder: string): string {
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(zip)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return folder;
}

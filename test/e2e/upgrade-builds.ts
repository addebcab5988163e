import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TermList } from '../../src/lists/term-list';
import type { BrowserKind } from './driver/browser-driver';
import { distOf } from './kinds';

/** The label that reads otherwise in the previous build, and a phrase of the demo article that it finds there. */
export const CHANGED = {
  list: 'us-iran-iraq',
  label: 'us-iran-iraq-rogue-militias',
  before: 'Air defenses',
  now: 'rogue militias',
};

/** True where the previous build is a real one, that `EXONYM_PREVIOUS` names: a folder with `chromium` and `firefox`. */
export const IS_REAL = process.env['EXONYM_PREVIOUS'] !== undefined;

/** Puts the previous build into a folder: the real one, or this one with a lower version and another word list. */
export function putPreviousBuild(kind: BrowserKind, folder: string): void {
  const real = process.env['EXONYM_PREVIOUS'];
  cpSync(real === undefined ? distOf(kind) : join(resolve(real), kind), folder, {
    recursive: true,
  });
  change<{ version: string }>(join(folder, 'manifest.json'), (manifest) => ({
    ...manifest,
    version: '0.0.1',
  }));
  if (IS_REAL) return;
  change<TermList>(join(folder, 'lists', `${CHANGED.list}.json`), (list) => ({
    ...list,
    labels: list.labels.map((label) =>
      label.id === CHANGED.label ? { ...label, forms: [CHANGED.before] } : label,
    ),
  }));
}

/** Puts this build into the same folder, as a browser does with an update. */
export function putThisBuild(kind: BrowserKind, folder: string): void {
  rmSync(folder, { recursive: true });
  cpSync(distOf(kind), folder, { recursive: true });
}

function change<File>(path: string, how: (file: File) => File): void {
  if (!existsSync(path)) throw new Error(`${path} is missing`);
  writeFileSync(path, JSON.stringify(how(JSON.parse(readFileSync(path, 'utf8')) as File)));
}

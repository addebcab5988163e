import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** The oldest time that a zip can hold: the same for every file, so that the same files give the same bytes. */
const THEN = new Date(1980, 0, 1);

/** All files below a folder, as paths with `/`, sorted. */
export function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** A zip of these files: the same bytes for the same contents, wherever and whenever it is made. */
export function zipFiles(folder: string, paths: readonly string[]): Uint8Array {
  const files: Zippable = {};
  for (const path of paths) files[path] = new Uint8Array(readFileSync(join(folder, path)));
  return zipSync(files, { mtime: THEN, level: 9, os: 3, attrs: 0o644 << 16 });
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A script that the extension runs in pages, as shipped. */
export interface ContentBytes {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

/** All scripts that are built to run in pages. */
export function contentBytes(dist: string): ContentBytes[] {
  const folder = join(dist, 'content');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.js'))
    .map((name) => {
      const body = readFileSync(join(folder, name));
      return { file: name, bytes: body.length, gzip: gzipSync(body, { level: 9 }).length };
    });
}

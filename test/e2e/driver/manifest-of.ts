import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';

/** The manifest of a build: a folder, or the zip that a store gets. */
export function manifestOf(dist: string): unknown {
  const bytes = statSync(dist).isDirectory()
    ? readFileSync(join(dist, 'manifest.json'))
    : unzipSync(readFileSync(dist), { filter: ({ name }) => name === 'manifest.json' })[
        'manifest.json'
      ];
  if (bytes === undefined) throw new Error(`${dist} holds no manifest.json`);
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = new URL('../src/', import.meta.url).pathname;
const LAYERS = ['core', 'lists', 'page', 'shells'];
const FILES = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.tsx?$/u.test(name),
);

/** Modules that a file imports, as paths below src; packages keep their name. */
function importsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const statement =
    /^(?:import|export)\b[^;']*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gmu;
  const names = [...text.matchAll(statement)].map(
    (found) => found[1] ?? found[2] ?? found[3] ?? '',
  );
  return names.map((name) => (name.startsWith('.') ? normalize(join(dirname(file), name)) : name));
}

const layerOf = (path: string): number => LAYERS.indexOf(path.split('/')[0] ?? '');

/** Every import of a file of this layer that does not keep to `allowed`. */
function offences(layer: string, allowed: (imported: string) => boolean): string[] {
  return FILES.filter((file) => file.startsWith(`${layer}/`)).flatMap((file) =>
    importsOf(file)
      .filter((imported) => !allowed(imported))
      .map((imported) => `${file} imports ${imported}`),
  );
}

const isOurs = (imported: string): boolean => layerOf(imported) >= 0;

describe('the import arrow core ← lists ← page ← shells', () => {
  it.each(LAYERS)('%s imports only from its left', (layer) => {
    expect(
      offences(layer, (imported) => !isOurs(imported) || layerOf(imported) <= layerOf(layer)),
    ).toEqual([]);
  });

  it('core imports no package at all', () => {
    expect(offences('core', isOurs)).toEqual([]);
  });

  it('the page layer takes only types and plain functions: no package', () => {
    expect(offences('page', isOurs)).toEqual([]);
  });

  it('the browser’s extension API is named under shells only, and imported in one file', () => {
    const api =
      /\b(?:chrome|browser)\.(?:runtime|storage|tabs|scripting|action|permissions|commands|alarms)\b|webextension-polyfill/u;
    const naming = FILES.filter(
      (file) => !file.startsWith('shells/') && api.test(readFileSync(join(SRC, file), 'utf8')),
    );
    const seams = FILES.filter(
      (file) =>
        importsOf(file).includes('webextension-polyfill') && !file.startsWith('shells/content/'),
    );
    expect({ naming, seams }).toEqual({ naming: [], seams: ['shells/browser.ts'] });
  });

  it('the content script has nothing of the lists, valibot or preact in it', () => {
    const seen = new Set<string>();
    const queue = ['shells/content/content.ts'];
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      queue.push(...valueImportsOf(file));
    }
    const foreign = [...seen].filter((file) => file.startsWith('lists/') || layerOf(file) < 0);
    expect(foreign).toEqual([]);
  });

  it('begins at once: no loop and no error, whose making reads the whole script anew, outside functions', () => {
    const early = /^(?:for|while|do)\b|^(?:export )?const \w+ = new \w*Error\b/mu;
    const slow = ['core/', 'page/', 'shells/content/'].flatMap((part) =>
      FILES.filter((file) => file.startsWith(part)).filter((file) =>
        early.test(readFileSync(join(SRC, file), 'utf8')),
      ),
    );
    expect(slow).toEqual([]);
  });

  it('has no cycles', () => {
    const done = new Set<string>();
    const cycles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file)) return;
      done.add(file);
      for (const next of valueImportsOf(file).filter(isOurs)) visit(next, [...path, file]);
    };
    for (const file of FILES) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

/** Imports that are there at run time, ours resolved to files. */
function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(SRC, file), 'utf8');
  const statements = [
    ...text.matchAll(/(?:^|\n)(?:import|export)\s+(?!type\b)([^;]*?)from\s+'([^']+)'/gu),
  ];
  return statements
    .filter(([, names]) => !/^\{(?:\s*type\s+[^,}]+,?)+\s*\}\s*$/u.test(names ?? ''))
    .map(([, , name]) => name ?? '')
    .filter((name) => !name.endsWith('.css'))
    .map((name) =>
      name.startsWith('.') ? resolveFile(join(dirname(file), name.replace(/\?.*$/u, ''))) : name,
    );
}

function resolveFile(path: string): string {
  const clean = relative('.', normalize(path));
  return (
    FILES.find((file) => file === clean || file === `${clean}.ts` || file === `${clean}.tsx`) ??
    clean
  );
}

import { readFileSync, readdirSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import { BUNDLED, packageOf } from './release/third-party.ts';
import type { SharedAxes } from '../src/lists/axes.ts';
import type { TermList } from '../src/lists/term-list.ts';
import { withAxes } from '../src/lists/with-axes.ts';

const ROOT = new URL('../', import.meta.url);
const LOCALES = 'src/shells/strings/_locales';
const read = (path: string): Buffer => readFileSync(new URL(path, ROOT));
const namesIn = (folder: string, pattern: RegExp): string[] =>
  readdirSync(new URL(folder, ROOT)).filter((name) => pattern.test(name));

/**
 * Puts the plain files into the build (icons, marks.css, lists as JSON without indentation) and finishes
 * the manifest: nothing is web-accessible, so that no page can ask whether Exonym is there.
 */
export function extensionPlugin(extras: Readonly<Record<string, unknown>>): Plugin {
  return {
    name: 'exonym-extension',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [fileName, source] of plainFiles())
          this.emitFile({ type: 'asset', fileName, source });
        for (const page of Object.values(bundle))
          if (page.type === 'asset' && page.fileName.endsWith('.html'))
            page.fileName = pageName(page.fileName);
        // The plugin also emits the content scripts as modules, which nothing loads.
        for (const name of Object.keys(bundle))
          if (/^assets\/(analysis|content|marking)\.ts[-.]/u.test(name)) delete bundle[name];
        dropUnused(bundle);
        refuseOthers(bundle);
        const manifest = bundle['manifest.json'];
        if (manifest?.type !== 'asset') throw new Error('the build made no manifest.json');
        const shipped = { ...(JSON.parse(String(manifest.source)) as object), ...extras };
        delete (shipped as { web_accessible_resources?: unknown }).web_accessible_resources;
        manifest.source = `${JSON.stringify(shipped, null, 2)}\n`;
      },
    },
  };
}

/** Takes out the chunks that nothing imports any more. */
function dropUnused(bundle: Rolldown.OutputBundle): void {
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const used = new Set(
    chunks.flatMap(({ imports, dynamicImports }) => [...imports, ...dynamicImports]),
  );
  const unused = chunks.filter(({ isEntry, fileName }) => !isEntry && !used.has(fileName));
  for (const { fileName } of unused) delete bundle[fileName];
  if (unused.length > 0) dropUnused(bundle);
}

function plainFiles(): [string, string | Uint8Array][] {
  const json = (path: string): string => JSON.stringify(JSON.parse(read(path).toString('utf8')));
  const lists = namesIn('src/lists/built-in', /\.json$/u);
  const axes = JSON.parse(read('src/lists/axes.json').toString('utf8')) as SharedAxes;
  const list = (name: string): string =>
    JSON.stringify(withAxes(JSON.parse(json(`src/lists/built-in/${name}`)) as TermList, axes));
  const cues = namesIn('src/lists/cues', /\.json$/u);
  return [
    ...namesIn('icons', /\.png$/u).map(
      (name) => [`icons/${name}`, read(`icons/${name}`)] as [string, Uint8Array],
    ),
    ...readdirSync(new URL(LOCALES, ROOT)).map(
      (lang) =>
        [`_locales/${lang}/messages.json`, json(`${LOCALES}/${lang}/messages.json`)] as [
          string,
          string,
        ],
    ),
    ['marks.css', read('src/page/marks.css').toString('utf8')],
    ...lists.map((name) => [`lists/${name}`, list(name)] as [string, string]),
    ...cues.map(
      (name) => [`lists/cues/${name}`, json(`src/lists/cues/${name}`)] as [string, string],
    ),
    ...['parties', 'outlets', 'guards', 'registry'].map(
      (name) => [`lists/${name}.json`, json(`src/lists/${name}.json`)] as [string, string],
    ),
    ['lists/index.json', JSON.stringify({ lists: lists.map(headOf), cues: cues.map(idOf) })],
  ];
}

/** Nothing is shipped that was not chosen: a package on nobody's list ends the build. */
function refuseOthers(
  bundle: Readonly<Record<string, { type: string; moduleIds?: string[] }>>,
): void {
  const allowed: readonly string[] = BUNDLED;
  for (const { moduleIds = [] } of Object.values(bundle))
    for (const id of moduleIds) {
      const name = packageOf(id);
      if (name !== null && !allowed.includes(name))
        throw new Error(
          `${name} would be shipped, and scripts/release/third-party.ts does not name it`,
        );
    }
}

/** `popup/popup.html` is shipped as `popup.html`. */
const pageName = (fileName: string): string => fileName.slice(fileName.lastIndexOf('/') + 1);

/** What pages show of a list without reading all of it. */
function headOf(name: string): { id: string; title: unknown } {
  const { id, title } = JSON.parse(read(`src/lists/built-in/${name}`).toString('utf8')) as TermList;
  return { id, title };
}

const idOf = (name: string): string => name.slice(0, -'.json'.length);

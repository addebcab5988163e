import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from 'svelte/compiler';
import { build, type Plugin } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

/** Apps that are rendered on a server and hydrated; each by the name of its source. */
export const APPS = ['react-18', 'react-19', 'vue', 'svelte', 'preact'] as const;
export const EDITORS = ['plain', 'prosemirror', 'quill', 'lexical', 'codemirror'] as const;
export type App = (typeof APPS)[number];
export type Editor = (typeof EDITORS)[number];

/** Builds these apps and editors into pages of a folder, and a page without scripts under a strict policy. */
export async function buildPages(
  apps: readonly App[],
  editors: readonly Editor[],
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'exonym-safety-'));
  for (const app of apps) {
    await bundle(join(HERE, 'apps', `${sourceOf(app)}.js`), folder, app);
    writeFileSync(join(folder, `${app}.html`), appPage(app, await rendered(app, folder)));
  }
  for (const editor of editors) {
    await bundle(join(HERE, 'editors', `${editor}.js`), folder, editor);
    writeFileSync(join(folder, `${editor}.html`), editorPage(editor));
  }
  writeFileSync(join(folder, 'strict.html'), strictPage());
  return folder;
}

const sourceOf = (app: App): string => (app.startsWith('react') ? 'react' : app);
/** One source serves both versions of React. */
const aliasOf = (name: string): Record<string, string> =>
  name === 'react-18' ? { 'react-dom': 'react-dom-18', react: 'react-18' } : {};

/** As the frameworks ask to be built. Development builds complain loudest. */
const DEFINE = {
  'process.env.NODE_ENV': '"development"',
  __VUE_OPTIONS_API__: 'true',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'true',
};

async function bundle(entry: string, outDir: string, name: string): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte('client')],
    resolve: { alias: aliasOf(name) },
    define: DEFINE,
    build: {
      outDir,
      emptyOutDir: false,
      minify: false,
      lib: { entry, formats: ['iife'], name: 'page', fileName: () => `${name}.js` },
    },
  });
}

/** What the app's server answers. */
async function rendered(app: App, folder: string): Promise<string> {
  const outDir = join(folder, 'server', app);
  mkdirSync(outDir, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte('server')],
    resolve: { alias: aliasOf(app) },
    define: DEFINE,
    ssr: { noExternal: true },
    build: {
      ssr: join(HERE, 'apps', `${sourceOf(app)}.server.js`),
      outDir,
      rolldownOptions: { output: { entryFileNames: 'server.mjs' } },
    },
  });
  const server = (await import(pathToFileURL(join(outDir, 'server.mjs')).href)) as {
    html(): string | Promise<string>;
  };
  return server.html();
}

const svelte = (generate: 'client' | 'server'): Plugin => ({
  name: 'svelte',
  transform(code, id) {
    if (!id.endsWith('.svelte')) return null;
    const { js } = compile(code, { filename: id, generate, dev: false });
    return { code: js.code, map: js.map };
  },
});

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Safety</title><link rel="icon" href="data:,">${head}
<style>p { margin: 6px 0; font: 16px/1.5 sans-serif } #editor { white-space: pre-wrap }</style></head><body>${body}</body></html>`;

const appPage = (app: App, html: string): string =>
  page('', `<main><div id="app">${html}</div></main><script src="${app}.js"></script>`);

const editorPage = (editor: Editor): string =>
  page('', `<main>${ARTICLE}<div id="editor"></div></main><script src="${editor}.js"></script>`);

const strictPage = (): string =>
  page(
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'">`,
    `<main>${ARTICLE}</main>`,
  );

const ARTICLE = `<article><h1>Rockets hit base near Baghdad as talks with Iran stall</h1>
<p>Officials in Baghdad said on Monday that Iranian-backed militias had moved closer to the air base in the west of Iraq, where the lights were out for most of the night.</p>
<p>A spokesman in Washington blamed rogue <b>militias</b> for the rockets, and said that Iran would be held to account for whatever they do in Iraq from now on.</p>
<p>Shopkeepers near the bridge kept their shutters half open all day, and the last bus to the station was empty when it left the market square at ten.</p></article>`;

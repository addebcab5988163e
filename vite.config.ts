import { availableParallelism } from 'node:os';
import { readFileSync } from 'node:fs';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import { type ViteUserConfig, defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { extensionPlugin } from './scripts/extension-plugin.ts';
import type { Outlets } from './src/lists/outlets.ts';

/** Chromium that the end-to-end tests ran with. */
const CHROMIUM_MIN = '156';
/** First Firefox that knows `data_collection_permissions` on desktop and Android. */
const FIREFOX_MIN = '142.0';
const JSX = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const ICON_SIZES = [16, 32, 48, 128];

/** `npm run build` runs once per browser (`--mode chromium`, `--mode firefox`); every other mode is for tests. */
export default defineConfig(({ mode }) =>
  mode === 'chromium' || mode === 'firefox' ? extension(mode === 'firefox') : tests,
);

/** Unit tests. Page tests and end-to-end tests need a browser and have configurations of their own. */
const tests: ViteUserConfig = {
  oxc: JSX,
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/**/*.browser.test.ts', 'test/e2e/**'],
    // one less than there are cores would be one on a small machine
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
};

function extension(firefox: boolean): ViteUserConfig {
  return {
    root: 'src/shells',
    build: {
      outDir: `../../dist/${firefox ? 'firefox' : 'chromium'}`,
      emptyOutDir: true,
      target: firefox ? 'firefox142' : 'chrome148',
      modulePreload: false,
      rolldownOptions: {
        // no hashes: the browser loads these from the package, and the same code keeps the same name
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
        },
        input: {
          compare: 'src/shells/compare/compare.html',
          welcome: 'src/shells/welcome/welcome.html',
        },
      },
    },
    oxc: JSX,
    plugins: [
      crx({
        manifest: {
          ...manifest,
          version: packageJson.version,
          ...(firefox && { background: eventPage() }),
        } as ManifestV3Export,
        browser: firefox ? 'firefox' : 'chrome',
      }),
      extensionPlugin(firefox ? firefoxManifest() : chromiumManifest()),
    ],
  };
}

/** Firefox runs the background as an event page. */
const eventPage = () => ({
  scripts: [manifest.background.service_worker],
  type: manifest.background.type,
});

function shared(): Record<string, unknown> {
  const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icons/on-${size}.png`]));
  const { outlets } = JSON.parse(readFileSync('src/lists/outlets.json', 'utf8')) as Outlets;
  return {
    icons,
    action: { ...manifest.action, default_popup: 'popup.html', default_icon: icons },
    options_ui: { ...manifest.options_ui, page: 'options.html' },
    host_permissions: outlets.map(({ host }) => `*://*.${host}/*`),
  };
}

function chromiumManifest(): Record<string, unknown> {
  return { ...shared(), minimum_chrome_version: CHROMIUM_MIN };
}

function firefoxManifest(): Record<string, unknown> {
  return {
    ...shared(),
    browser_specific_settings: {
      gecko: {
        id: 'exonym@exonym.example',
        strict_min_version: FIREFOX_MIN,
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: FIREFOX_MIN },
    },
  };
}

import { configDefaults, defineConfig } from 'vitest/config';

/**
 * What takes minutes of its own: hostile servers, editors and frameworks, random edits, upgrades, zips. `npm run test:long`
 * runs them too; so does each command named for one of them.
 */
const LONG = [
  'subscribe*',
  'hostile-texts',
  'safety/safety',
  'property/page',
  'upgrade',
  'smoke',
  'android',
  'compare-many',
].map((name) => `test/e2e/${name}.e2e.test.ts`);

/** Real browsers with the built extension: `npm run build && npx vitest run -c test/e2e/vitest.e2e.ts`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env['EXONYM_LONG'] === '1' ? [] : LONG)],
    // these tests wait for browsers more than they work
    maxWorkers: 3,
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

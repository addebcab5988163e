import { configDefaults, defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

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

/** The files that take longest, in that order: begun first, none of them is waited for alone at the end. */
const SLOWEST = ['popup', 'looks', 'page-life', 'demo-article', 'options', 'compare'];

class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification): number => {
      const at = SLOWEST.findIndex((name) => moduleId.endsWith(`/${name}.e2e.test.ts`));
      return at < 0 ? SLOWEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

/** Real browsers with the built extension: `npm run build && npx vitest run -c test/e2e/vitest.e2e.ts`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.test.ts'],
    exclude: [...configDefaults.exclude, ...(process.env['EXONYM_LONG'] === '1' ? [] : LONG)],
    // these tests wait for browsers more than they work
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});

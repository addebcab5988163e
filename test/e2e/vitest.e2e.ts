import { defineConfig } from 'vitest/config';

/** Real browsers with the built extension: `npm run build && npx vitest run -c test/e2e/vitest.e2e.ts`. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.e2e.test.ts'],
    // one browser at a time: two at once on a small machine wait for each other
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

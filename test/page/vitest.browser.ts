import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

/** Page code runs in a real browser: `npx vitest run -c test/page/vitest.browser.ts`. */
export default defineConfig({
  test: {
    include: ['test/page/**/*.browser.test.ts'],
    testTimeout: 15_000,
    // these tests wait more than they work
    maxWorkers: 3,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1000, height: 700 },
      provider: playwright({
        launchOptions: {
          executablePath: process.env.EXONYM_CHROMIUM ?? '/usr/bin/chromium',
          args: ['--no-sandbox', '--disable-gpu'],
        },
      }),
      instances: [{ browser: 'chromium' }],
    },
  },
});

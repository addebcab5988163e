import { expect, test } from 'vitest';
import { distOf, KINDS } from '../kinds';
import { fuzzPage } from './fuzz-page';

/** A new seed each day; `npm run fuzz:page` edits for longer. */
const SEED = Math.floor(Date.now() / 86_400_000);
const EDITS = 100;

test.runIf(KINDS.includes('chromium'))(
  'after random edits the marks are those of a fresh page',
  { timeout: 600_000 },
  async () => {
    const { edits } = await fuzzPage({
      dist: distOf('chromium'),
      edits: EDITS,
      seed: SEED,
      pages: 2,
    });
    expect(edits).toBeGreaterThan(EDITS / 2);
  },
);

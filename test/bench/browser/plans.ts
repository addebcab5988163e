/** How often each figure is read; a quick run tells the order of magnitude. */
export interface Plans {
  readonly fast: number;
  readonly slow: number;
  readonly markJs: number;
  /** Sizes of articles, in UTF-16 units. */
  readonly sizes: Readonly<Record<string, number>>;
  /** Phrase sets; mark.js is given those up to `markJsMost`. */
  readonly phrases: readonly number[];
  readonly markJsMost: number;
  readonly living: number;
  readonly stormMs: number;
  readonly routes: number;
}

const SIZES = { '20 kB': 20_000, '200 kB': 200_000, '2 MB': 2_000_000 };

export const FULL: Plans = {
  fast: 9,
  slow: 5,
  markJs: 1,
  sizes: SIZES,
  phrases: [100, 1000, 10_000],
  markJsMost: 1000,
  living: 5,
  stormMs: 10_000,
  routes: 200,
};

export const QUICK: Plans = {
  fast: 3,
  slow: 2,
  markJs: 0,
  sizes: { '20 kB': SIZES['20 kB'], '200 kB': SIZES['200 kB'] },
  phrases: [100, 1000],
  markJsMost: 0,
  living: 2,
  stormMs: 3000,
  routes: 20,
};

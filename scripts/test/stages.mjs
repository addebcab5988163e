/**
 * One stage of `npm test`.
 * @typedef {object} Stage
 * @property {string} name
 * @property {string} [script] npm script that it runs
 * @property {string[]} [vitest] arguments of the Vitest run that it is
 * @property {boolean} [browsers] whether it opens one
 * @property {'chromium'} [needs] the one kind of browser it can use; without it the stage is left out
 * @property {string} [after] stage that has to have gone well
 * @property {string[]} [neededBy] stages for which `--only` runs it too
 */

/** @type {Stage[]} */
export const STAGES = [
  { name: 'check', script: 'check' },
  { name: 'unit', vitest: [] },
  { name: 'build', script: 'build', neededBy: ['e2e'] },
  {
    name: 'page',
    vitest: ['-c', 'test/page/vitest.browser.ts'],
    browsers: true,
    needs: 'chromium',
  },
  { name: 'e2e', vitest: ['-c', 'test/e2e/vitest.e2e.ts'], browsers: true, after: 'build' },
];

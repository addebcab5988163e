import { createInstance } from 'addons-linter';

/** Warnings that are known and explained in docs/store/review-notes.md: code, and the file's beginning. */
const EXPLAINED: readonly (readonly [string, RegExp])[] = [['UNSAFE_VAR_ASSIGNMENT', /^assets\//u]];

interface LintMessage {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** What the add-on linter says of a folder or a zip, in sentences; empty when all is well or explained. */
export async function lintBuild(path: string): Promise<readonly string[]> {
  const linter = createInstance({
    config: {
      _: [path],
      logLevel: 'fatal',
      stack: false,
      pretty: false,
      warningsAsErrors: false,
      metadata: false,
      output: 'none',
      boring: true,
      selfHosted: false,
      shouldScanFile: () => true,
    },
    runAsBinary: false,
  });
  const { errors, warnings } = (await linter.run()) as {
    errors: readonly LintMessage[];
    warnings: readonly LintMessage[];
  };
  const isKnown = ({ code, file = '' }: LintMessage): boolean =>
    EXPLAINED.some(([known, where]) => code === known && where.test(file));
  const line = ({ code, file, message }: LintMessage): string =>
    `${file ?? 'the build'}: ${code}: ${message}`;
  return [...errors, ...warnings.filter((one) => !isKnown(one))].map(line);
}

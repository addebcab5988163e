/** The little that we use of a package without types. */
declare module 'addons-linter' {
  export function createInstance(options: {
    readonly config: Readonly<Record<string, unknown>>;
    readonly runAsBinary: boolean;
  }): { run(): Promise<unknown> };
}

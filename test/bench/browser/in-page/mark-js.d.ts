/** The part of mark.js 8 that is measured; the package has no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: Element);
    mark(
      keywords: readonly string[],
      options: {
        separateWordSearch?: boolean;
        accuracy?: 'exactly' | 'partially' | 'complementary';
        done?: (marks: number) => void;
      },
    ): void;
  }
}

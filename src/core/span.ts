/** A stretch of a text: UTF-16 code units, `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

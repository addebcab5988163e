/** A stretch of a text: UTF-16 code units, `start` included, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two stretches share at least one code unit. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Place of the first stretch that starts after an offset; stretches by start. */
export function firstAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  for (let high = spans.length; low < high;) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

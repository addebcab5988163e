import type { Span } from '../span';

/** Places in a text by start, not overlapping, asked for the one nearest to a stretch. */
export class Places {
  readonly #places: Span[] = [];

  /** Adds a place; places come by start. */
  add(place: Span): void {
    this.#places.push(place);
  }

  get count(): number {
    return this.#places.length;
  }

  /** True if one of them lies inside `span`. */
  someWithin(span: Span): boolean {
    const next = this.#places[this.#after(span.start)];
    return next !== undefined && next.end <= span.end;
  }

  /**
   * The nearest place before (its end ≤ the stretch's start) and after; undefined where there is none.
   * With `inside`, a place that overlaps the stretch counts as before.
   */
  around(span: Span, inside: boolean): { before: Span | undefined; after: Span | undefined } {
    let next = this.#after(inside ? span.end : span.start);
    let before = this.#places[next - 1];
    if (!inside && before !== undefined && before.end > span.start) before = this.#places[next - 2];
    while (!inside && next < this.#places.length && (this.#places[next]?.start ?? 0) < span.end)
      next++;
    return { before, after: this.#places[next] };
  }

  /** Distance to the nearest place in UTF-16 units, 0 where one overlaps; Infinity where there is none. */
  distance(span: Span): number {
    const { before, after } = this.around(span, true);
    const back = before === undefined ? Infinity : Math.max(0, span.start - before.end);
    return Math.min(back, after === undefined ? Infinity : Math.max(0, after.start - span.end));
  }

  #after(offset: number): number {
    let low = 0;
    let high = this.#places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#places[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

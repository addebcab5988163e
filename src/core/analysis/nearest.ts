import type { Span } from '../span';

/** Places in a text by start, not overlapping, asked for the one nearest to a stretch. */
export class Places {
  readonly #places: Span[] = [];
  /** Where the last search ended. */
  #last = 0;

  /** Adds a place; places come by start. */
  add(place: Span): void {
    this.#places.push(place);
  }

  get count(): number {
    return this.#places.length;
  }

  /** The nearest place before (its end ≤ the stretch's start) and after; undefined where there is none. */
  around(span: Span): { before: Span | undefined; after: Span | undefined } {
    let next = this.#after(span.start);
    let before = this.#places[next - 1];
    if (before !== undefined && before.end > span.start) before = this.#places[next - 2];
    while (next < this.#places.length && (this.#places[next]?.start ?? 0) < span.end) next++;
    return { before, after: this.#places[next] };
  }

  /** Distance to the nearest place in UTF-16 units, 0 where one overlaps; Infinity where there is none. */
  distance(span: Span): number {
    const next = this.#after(span.end);
    const before = this.#places[next - 1];
    const after = this.#places[next];
    const back = before === undefined ? Infinity : Math.max(0, span.start - before.end);
    return Math.min(back, after === undefined ? Infinity : Math.max(0, after.start - span.end));
  }

  /** Place of the first that starts at or after an offset. Asked mostly in order: it looks from the last answer on. */
  #after(offset: number): number {
    const places = this.#places;
    let at = this.#last;
    if (at > 0 && (places[at - 1]?.start ?? 0) >= offset) at = 0;
    let step = 1;
    while (at + step <= places.length && (places[at + step - 1]?.start ?? 0) < offset) {
      at += step;
      step *= 2;
    }
    let high = Math.min(places.length, at + step - 1);
    while (at < high) {
      const middle = (at + high) >> 1;
      if ((places[middle]?.start ?? 0) < offset) at = middle + 1;
      else high = middle;
    }
    this.#last = at;
    return at;
  }
}

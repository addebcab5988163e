import type { Span } from '../span';

/** The places next to a stretch. */
interface Around {
  readonly before?: Span | undefined;
  readonly after?: Span | undefined;
}

/** Places in a text by start, not overlapping, asked for the one nearest to a stretch. */
export class Places {
  /** Starts and ends by turns. */
  readonly #edges: number[] = [];
  /** The stretch asked about last, and the answer: each of its labels asks. */
  #asked: Span | null = null;
  #answer: Around = {};
  /** Where the last search ended. */
  #last = 0;

  /** Adds a place; places come by start. */
  add(start: number, end: number): void {
    this.#asked = null;
    this.#edges.push(start, end);
  }

  get count(): number {
    return this.#edges.length >> 1;
  }

  /** The nearest place before (its end ≤ the stretch's start) and after; undefined where there is none. */
  around(span: Span): Around {
    if (this.#asked === span) return this.#answer;
    let next = this.#after(span.start);
    const before = next > 0 && this.#endOf(next - 1) > span.start ? next - 2 : next - 1;
    while (next < this.count && this.#startOf(next) < span.end) next++;
    this.#asked = span;
    return (this.#answer = { before: this.#at(before), after: this.#at(next) });
  }

  /** Distance to the nearest place in UTF-16 units, 0 where one overlaps; Infinity where there is none. */
  distance({ start, end }: Span): number {
    const next = this.#after(end);
    const back = next > 0 ? Math.max(0, start - this.#endOf(next - 1)) : Infinity;
    return next < this.count ? Math.min(back, Math.max(0, this.#startOf(next) - end)) : back;
  }

  /** The same, where a place that is the stretch itself does not count. */
  distanceBeyond(span: Span): number {
    const at = this.#after(span.start);
    const isSame = this.#startOf(at) === span.start && this.#endOf(at) === span.end;
    if (at >= this.count || !isSame) return this.distance(span);
    const { before, after } = this.around(span);
    const back = before === undefined ? Infinity : span.start - before.end;
    return Math.min(back, after === undefined ? Infinity : after.start - span.end);
  }

  #startOf(place: number): number {
    return this.#edges[place * 2] ?? 0;
  }

  #endOf(place: number): number {
    return this.#edges[place * 2 + 1] ?? 0;
  }

  #at(place: number): Span | undefined {
    return place >= 0 && place < this.count
      ? { start: this.#startOf(place), end: this.#endOf(place) }
      : undefined;
  }

  /** Place of the first that starts at or after an offset. Asked mostly in order: it looks from the last answer on. */
  #after(offset: number): number {
    const count = this.count;
    let at = this.#last;
    if (at > 0 && this.#startOf(at - 1) >= offset) at = 0;
    let step = 1;
    while (at + step <= count && this.#startOf(at + step - 1) < offset) {
      at += step;
      step *= 2;
    }
    let high = Math.min(count, at + step - 1);
    while (at < high) {
      const middle = (at + high) >> 1;
      if (this.#startOf(middle) < offset) at = middle + 1;
      else high = middle;
    }
    this.#last = at;
    return at;
  }
}

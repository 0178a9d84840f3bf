/** A value that bounds a part of a list, and whether it belongs to that part. */
interface Bound<T> {
  readonly value: T;
  readonly isIncluded: boolean;
}

/** Different values in order. What is added is put in its place when the list is next asked for. */
export class SortedList<T> {
  #sorted: readonly T[] = [];
  #added: T[] = [];

  constructor(private readonly compare: (a: T, b: T) => number) {}

  add(value: T): void {
    this.#added.push(value);
  }

  /** Values between two bounds in order; what is added meanwhile is not among them. */
  *between(
    min: Bound<T> | undefined,
    max: Bound<T> | undefined,
    isDescending = false,
  ): Iterable<T> {
    const sorted = this.#settled();
    const from = min ? this.#place(sorted, min.value, !min.isIncluded) : 0;
    const to = max ? this.#place(sorted, max.value, max.isIncluded) : sorted.length;
    if (isDescending) for (let at = to - 1; at >= from; at--) yield sorted[at] as T;
    else for (let at = from; at < to; at++) yield sorted[at] as T;
  }

  /** Returns the number of values before a value, or up to it and including it. */
  #place(sorted: readonly T[], value: T, withItself: boolean): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const sign = this.compare(sorted[middle] as T, value);
      if (sign < 0 || (sign === 0 && withItself)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #settled(): readonly T[] {
    if (this.#added.length > 0) {
      this.#sorted = this.#merged(this.#added.sort(this.compare));
      this.#added = [];
    }
    return this.#sorted;
  }

  #merged(added: readonly T[]): readonly T[] {
    const merged: T[] = [];
    const put = (value: T): void => {
      const last = merged.length - 1;
      if (last < 0 || this.compare(merged[last] as T, value) !== 0) merged.push(value);
    };
    let next = 0;
    for (const value of this.#sorted) {
      for (; next < added.length && this.compare(added[next] as T, value) < 0; next++) {
        put(added[next] as T);
      }
      put(value);
    }
    for (; next < added.length; next++) put(added[next] as T);
    return merged;
  }
}

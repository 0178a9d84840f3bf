/** Draws that make up a statement; the same draws make the same statement. */
export class Draw {
  readonly #next: (max: number) => number;
  #names = 0;

  /** @param next gives a number from 0 to `max`, both included */
  constructor(next: (max: number) => number) {
    this.#next = next;
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.#next(99) < percent;
  }

  /** A whole number from 0 up to `count`, itself not included. */
  below(count: number): number {
    return this.#next(Math.max(count - 1, 0));
  }

  one<T>(items: readonly T[]): T {
    const item = items[this.#next(items.length - 1)];
    if (item === undefined) throw new Error("nothing to draw from");
    return item;
  }

  /** One of several ways to make something, of which only the drawn one is gone. */
  way<T>(ways: readonly (() => T)[]): T {
    return this.one(ways)();
  }

  many<T>(least: number, most: number, make: (index: number) => T): T[] {
    return Array.from({ length: least + this.#next(most - least) }, (_, index) => make(index));
  }

  /** A name that no other part of the statement has. */
  name(prefix: string): string {
    return `${prefix}${this.#names++}`;
  }
}

/** The columns of a table and the place of each in its rows. */
export class Columns {
  readonly #places: ReadonlyMap<string, number>;

  constructor(readonly names: readonly string[]) {
    this.#places = new Map(names.map((name, i) => [name, i]));
  }

  placeOf(name: string): number | undefined {
    return this.#places.get(name);
  }
}

/** A row of a table as a map: many maps with the same keys keep those, and their places, once. */
export class TableRow<T> implements ReadonlyMap<string, T> {
  /** @param cells one for every column */
  constructor(
    private readonly columns: Columns,
    private readonly cells: readonly T[],
  ) {}

  get size(): number {
    return this.cells.length;
  }

  get(key: string): T | undefined {
    const place = this.columns.placeOf(key);
    return place === undefined ? undefined : this.cells[place];
  }

  has(key: string): boolean {
    return this.columns.placeOf(key) !== undefined;
  }

  forEach(act: (value: T, key: string, map: ReadonlyMap<string, T>) => void): void {
    const { names } = this.columns;
    this.cells.forEach((cell, i) => act(cell, names[i] ?? "", this));
  }

  keys(): MapIterator<string> {
    return this.columns.names.values();
  }

  values(): MapIterator<T> {
    return this.cells.values();
  }

  entries(): MapIterator<[string, T]> {
    const { names } = this.columns;
    const pairs = this.cells.map((cell, i): [string, T] => [names[i] ?? "", cell]);
    return pairs.values();
  }

  [Symbol.iterator](): MapIterator<[string, T]> {
    return this.entries();
  }
}

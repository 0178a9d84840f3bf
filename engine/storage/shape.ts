/**
 * Which properties an entity has and in which place of its values each is. Entities with the same
 * properties set in the same order share one shape, so that a row of values costs an array alone.
 */
export class Shape {
  static readonly EMPTY = new Shape([]);
  readonly #places: ReadonlyMap<string, number>;
  readonly #next = new Map<string, Shape>();
  /** The property that was added last, and what became of it: mostly it is the same again. */
  #lastKey: string | null = null;
  #last: Shape | null = null;

  private constructor(readonly keys: readonly string[]) {
    this.#places = new Map(keys.map((key, i) => [key, i]));
  }

  /**
   * Returns the place of a property; undefined if an entity of this shape has none of that name.
   */
  placeOf(key: string): number | undefined {
    return this.#places.get(key);
  }

  /** Returns the shape with one property more, at the end. */
  with(key: string): Shape {
    if (this.#last !== null && this.#lastKey === key) return this.#last;
    let next = this.#next.get(key);
    if (!next) {
      next = new Shape([...this.keys, key]);
      this.#next.set(key, next);
    }
    this.#lastKey = key;
    this.#last = next;
    return next;
  }

  /** Returns the shape without a property; those behind it move up. */
  without(key: string): Shape {
    return this.keys
      .filter((each) => each !== key)
      .reduce<Shape>((s, each) => s.with(each), Shape.EMPTY);
  }
}

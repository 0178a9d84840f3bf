/**
 * Which actors stand on one side and which on opposite ones, as far as it has been decided: a
 * union-find whose links carry a sign.
 */
export class Sides {
  readonly #parent: Int32Array;
  readonly #sign: Int8Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, i) => i);
    this.#sign = new Int8Array(size).fill(1);
  }

  /** Decides that two actors of which nothing was decided yet stand together (1) or apart (-1). */
  relate(a: number, b: number, sign: number): void {
    const [x, toX] = this.#find(a);
    const [y, toY] = this.#find(b);
    if (x === y) return;
    this.#parent[x] = y;
    this.#sign[x] = toX * toY * sign;
  }

  /** Returns 0 or 1 for each actor; what is not decided stands on side 0. */
  camps(): Int8Array {
    return Int8Array.from(this.#parent, (_, i) => (this.#find(i)[1] === 1 ? 0 : 1));
  }

  #find(actor: number): [root: number, sign: number] {
    let root = actor;
    let sign = 1;
    while (this.#parent[root] !== root) {
      sign *= this.#sign[root]!;
      root = this.#parent[root]!;
    }
    // Links on the way lead straight to the root from now on.
    for (let at = actor, left = sign; this.#parent[at] !== at;) {
      const [next, own] = [this.#parent[at]!, this.#sign[at]!];
      this.#parent[at] = root;
      this.#sign[at] = left;
      left *= own;
      at = next;
    }
    return [root, sign];
  }
}

import type { Value } from "../values/value.ts";
import { Collecting } from "./collecting.ts";
import type { Frame } from "./frame.ts";
import type { Operator } from "./operator.ts";
import { compareRows, type SortKey } from "./sort-key.ts";

/** Sorts its rows; equal ones stay in their order. */
export class Sort extends Collecting {
  /** Number of times that a row has the keys of the row before. */
  #repeated = 0;

  constructor(
    input: Operator,
    frame: Frame,
    kept: readonly number[],
    private readonly keys: readonly SortKey[],
  ) {
    super(input, frame, kept);
  }

  override open(): void {
    this.#repeated = 0;
    super.open();
  }

  protected override keep(): Value[] {
    const row = super.keep();
    for (const { value } of this.keys) row.push(value(this.frame));
    const before = this.rows.at(-1);
    if (before && this.#hasKeysOf(before, row)) this.#repeated++;
    return row;
  }

  protected override arrange(): void {
    // Rows of one node often come together: then there is less to sort than there are rows.
    if (this.#repeated < this.rows.length / 2) this.#sort(this.rows, (row) => row);
    else {
      const runs = this.#runs();
      this.#sort(runs, ([first = []]) => first);
      this.rows = runs.flat();
    }
  }

  #sort<T>(items: T[], rowOf: (item: T) => readonly Value[]): void {
    const first = this.kept.length;
    items.sort((one, other) => {
      this.frame.tick();
      return compareRows(this.keys, rowOf(one), rowOf(other), first);
    });
  }

  /** Rows that follow one another and have the same keys, together. */
  #runs(): Value[][][] {
    const runs: Value[][][] = [];
    let run: Value[][] = [];
    for (const row of this.rows) {
      const [first] = run;
      if (first && this.#hasKeysOf(first, row)) run.push(row);
      else runs.push((run = [row]));
    }
    return runs;
  }

  #hasKeysOf(one: readonly Value[], other: readonly Value[]): boolean {
    for (let i = this.kept.length; i < one.length; i++) if (one[i] !== other[i]) return false;
    return true;
  }
}

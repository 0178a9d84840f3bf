import type { Value } from "../values/value.ts";
import { Collecting } from "./collecting.ts";
import type { Frame } from "./frame.ts";
import type { Operator } from "./operator.ts";
import { compareRows, type SortKey } from "./sort-key.ts";

/** Sorts its rows; equal ones stay in their order. */
export class Sort extends Collecting {
  constructor(
    input: Operator,
    frame: Frame,
    kept: readonly number[],
    private readonly keys: readonly SortKey[],
  ) {
    super(input, frame, kept);
  }

  protected override keep(): Value[] {
    const row = super.keep();
    for (const { value } of this.keys) row.push(value(this.frame));
    return row;
  }

  protected override arrange(): void {
    const first = this.kept.length;
    this.rows.sort((one, other) => {
      this.frame.tick();
      return compareRows(this.keys, one, other, first);
    });
  }
}

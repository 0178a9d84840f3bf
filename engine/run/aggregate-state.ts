import type { Evaluate } from "../compile/compiler.ts";
import type { AggregateEntry, Aggregation } from "../functions/entry.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { groupKey } from "./group-key.ts";

export interface AggregateCall {
  /** null: count(*). */
  readonly entry: AggregateEntry | null;
  readonly args: readonly Evaluate[];
  readonly distinct: boolean;
  readonly slot: number;
}

/** One aggregating call over the rows of one group. */
export class AggregateState {
  #count = 0;
  readonly #aggregation: Aggregation | null;
  readonly #seen: Set<unknown> | null;

  constructor(private readonly call: AggregateCall) {
    this.#aggregation = call.entry?.create() ?? null;
    this.#seen = call.distinct ? new Set() : null;
  }

  /** Takes a row; gives the bytes that it now holds more. */
  add(frame: Frame): number {
    if (!this.#aggregation) {
      this.#count++;
      return 0;
    }
    const values: Value[] = [];
    for (const arg of this.call.args) values.push(arg(frame));
    if (values[0] === null) return 0;
    if (this.#seen) {
      const key = groupKey(values.slice(0, 1));
      if (this.#seen.has(key)) return 0;
      this.#seen.add(key);
    }
    this.#aggregation.add(values);
    return this.#seen || this.call.entry?.holds ? frame.holdAll(values) : 0;
  }

  result(): Value {
    return this.#aggregation ? this.#aggregation.result() : BigInt(this.#count);
  }
}

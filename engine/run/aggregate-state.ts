import type { Evaluate } from "./evaluate.ts";
import type { AggregateEntry, Aggregation } from "../functions/entry.ts";
import type { Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";
import { groupKeyOf } from "./group-key.ts";

export interface AggregateCall {
  /** null: count(*). */
  readonly entry: AggregateEntry | null;
  readonly args: readonly Evaluate[];
  readonly distinct: boolean;
  readonly slot: number;
}

const NOTHING = Symbol("no value yet");

/** One aggregating call over the rows of one group. */
export class AggregateState {
  #count = 0;
  readonly #aggregation: Aggregation | null;
  /** Keys of values that DISTINCT has let through; the one alone needs no set of its own. */
  #only: unknown = NOTHING;
  #seen: Set<unknown> | null = null;

  constructor(private readonly call: AggregateCall) {
    this.#aggregation = call.entry?.create() ?? null;
  }

  /** Takes a row; gives the bytes that it now holds more. */
  add(frame: Frame): number {
    if (!this.#aggregation) {
      this.#count++;
      return 0;
    }
    const { args, distinct, entry } = this.call;
    const value = args[0]?.(frame) ?? null;
    // Not pushed into an empty list, which would make room for sixteen more a row.
    const values = args.length === 1 ? null : args.map((arg, i) => (i === 0 ? value : arg(frame)));
    if (value === null) return 0;
    const given = values ?? [value];
    if (distinct && !this.#isNew(groupKeyOf(value))) return 0;
    this.#aggregation.add(given);
    return distinct || entry?.holds ? frame.holdAll(given) : 0;
  }

  #isNew(key: unknown): boolean {
    if (this.#only === NOTHING) {
      this.#only = key;
      return true;
    }
    if (this.#only === key || this.#seen?.has(key)) return false;
    this.#seen ??= new Set();
    this.#seen.add(key);
    return true;
  }

  result({ context }: Frame): Value {
    return this.#aggregation ? this.#aggregation.result(context) : BigInt(this.#count);
  }
}

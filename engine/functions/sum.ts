import { add } from "../values/arithmetic.ts";
import { Duration } from "../temporal/duration.ts";
import type { Value } from "../values/value.ts";
import type { Aggregation } from "./entry.ts";
import { summable } from "./summable.ts";

/** Integers that are more than an Integer can hold go on as a Float. */
function plus(total: Value, next: Value): Value {
  if (typeof total !== "bigint" || typeof next !== "bigint") return add(total, next);
  const exact = total + next;
  return BigInt.asIntN(64, exact) === exact ? exact : Number(exact);
}

/** The total of the numbers or the durations of a group; 0 of none. */
export class Sum implements Aggregation {
  #total: Value = 0n;
  #kind: "number" | "duration" | undefined;

  /** @throws CypherError on other types, and if numbers and durations are mixed. */
  add([value = null]: readonly Value[]): void {
    if (value === null) return;
    const next = summable(value, this.#kind, "sum");
    this.#total = this.#kind === undefined ? next : plus(this.#total, next);
    this.#kind = next instanceof Duration ? "duration" : "number";
  }

  result(): Value {
    return this.#total;
  }
}

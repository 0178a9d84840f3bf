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

/** @throws CypherError on other types, and if numbers and durations are mixed. */
export function sum(): Aggregation {
  let total: Value = 0n;
  let kind: "number" | "duration" | undefined;
  return {
    add([value = null]) {
      if (value === null) return;
      const next = summable(value, kind, "sum");
      total = kind === undefined ? next : plus(total, next);
      kind = next instanceof Duration ? "duration" : "number";
    },
    result: () => total,
  };
}

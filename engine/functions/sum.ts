import { add } from "../values/arithmetic.ts";
import { Duration } from "../temporal/duration.ts";
import type { Value } from "../values/value.ts";
import type { Aggregation } from "./entry.ts";
import { summable } from "./summable.ts";

/** @throws CypherError on overflow, on other types, and if numbers and durations are mixed. */
export function sum(): Aggregation {
  let total: Value = 0n;
  let kind: "number" | "duration" | undefined;
  return {
    add([value = null]) {
      if (value === null) return;
      const next = summable(value, kind, "sum");
      total = kind === undefined ? next : add(total, next);
      kind = next instanceof Duration ? "duration" : "number";
    },
    result: () => total,
  };
}

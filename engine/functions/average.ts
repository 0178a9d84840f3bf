import { Duration } from "../temporal/duration.ts";
import { dividedDuration, plusDuration } from "../temporal/duration-parts.ts";
import type { Aggregation } from "./entry.ts";
import { summable } from "./summable.ts";

/** Returns the mean, kept as such after each number so that large ones do not overflow. */
export function average(): Aggregation {
  let count = 0;
  let mean = 0;
  let durations: Duration | undefined;
  return {
    add([value = null]) {
      if (value === null) return;
      const before = count === 0 ? undefined : durations ? "duration" : "number";
      const next = summable(value, before, "avg");
      count++;
      if (next instanceof Duration) durations = durations ? plusDuration(durations, next) : next;
      else mean += (Number(next) - mean) / count;
    },
    result: () => {
      if (count === 0) return null;
      return durations ? dividedDuration(durations, count) : mean;
    },
  };
}

import type { Aggregation } from "./entry.ts";
import { expectNumber } from "./expect.ts";

/**
 * Returns the standard deviation, updated number by number (Welford).
 *
 * @param lost degrees of freedom that are lost: 1 for a sample, 0 for all there are.
 */
export function standardDeviation(lost: 0 | 1): Aggregation {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add([value = null]) {
      if (value === null) return;
      const next = Number(expectNumber(value, lost === 1 ? "stDev" : "stDevP"));
      count++;
      const before = next - mean;
      mean += before / count;
      squares += before * (next - mean);
    },
    result: () => (count <= lost ? 0 : Math.sqrt(squares / (count - lost))),
  };
}

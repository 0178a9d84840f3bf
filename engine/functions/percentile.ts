import { argumentError } from "../errors/errors.ts";
import { order } from "../values/order.ts";
import type { Value } from "../values/value.ts";
import { breathing } from "./breathing.ts";
import type { Aggregation } from "./entry.ts";
import { expectNumber } from "./expect.ts";

type Numbers = readonly (number | bigint)[];

function percentile(name: string, pick: (sorted: Numbers, share: number) => Value): Aggregation {
  const numbers: (number | bigint)[] = [];
  let share: number | undefined;
  return {
    add([value = null, percentile = null]) {
      share ??= shareOf(percentile, name);
      if (value !== null) numbers.push(expectNumber(value, name));
    },
    result(context) {
      if (numbers.length === 0 || share === undefined) return null;
      const tick = breathing(context);
      const sorted = numbers.sort((one, other) => {
        tick();
        return order(one, other);
      });
      return pick(sorted, share);
    },
  };
}

function shareOf(value: Value, name: string): number {
  const given = expectNumber(value, name);
  const share = Number(given);
  if (share >= 0 && share <= 1) return share;
  throw argumentError(
    `Invalid input '${given}' is not a valid argument, must be a number in the range 0.0 to 1.0`,
  );
}

/** Interpolated between the two numbers around the share. */
export const percentileCont = (): Aggregation =>
  percentile("percentileCont", (sorted, share) => {
    const at = share * (sorted.length - 1);
    const floor = Math.floor(at);
    // One that lies at the share itself is given as it is, be it an Integer.
    if (floor === at) return sorted[floor] ?? null;
    const [low, high] = [Number(sorted[floor]), Number(sorted[floor + 1])];
    return low * (floor + 1 - at) + high * (at - floor);
  });

/** Returns the nearest number at or above the share. */
export const percentileDisc = (): Aggregation =>
  percentile("percentileDisc", (sorted, share) => {
    const at = Math.ceil(share * sorted.length) - 1;
    return sorted[Math.max(0, at)] ?? null;
  });

import { aggregate, alias } from "./define.ts";
import { average } from "./average.ts";
import { percentileCont, percentileDisc } from "./percentile.ts";
import { standardDeviation } from "./deviation.ts";
import { sum } from "./sum.ts";
import { order } from "../values/order.ts";
import type { Value } from "../values/value.ts";
import type { Aggregation } from "./entry.ts";

/** The value that comes last (1) or first (-1) in the order of ORDER BY. */
function extreme(sign: 1 | -1): Aggregation {
  let best: Value = null;
  return {
    add([value = null]) {
      if (value === null) return;
      if (best === null || order(value, best) * sign > 0) best = value;
    },
    result: () => best,
  };
}

function collected(): Aggregation {
  const values: Value[] = [];
  return {
    add([value = null]) {
      if (value !== null) values.push(value);
    },
    result: () => values,
  };
}

function counted(): Aggregation {
  let count = 0;
  return {
    add([value = null]) {
      if (value !== null) count++;
    },
    result: () => BigInt(count),
  };
}

const collect = aggregate(
  "collect(input :: ANY) :: LIST<ANY>",
  "All values but nulls as a list.",
  collected,
  { holds: true },
);
const continuous = aggregate(
  "percentileCont(input :: FLOAT, percentile :: FLOAT) :: FLOAT",
  "The number below which a share of all numbers lies, interpolated between two of them.",
  percentileCont,
  { holds: true },
);
const discrete = aggregate(
  "percentileDisc(input :: INTEGER | FLOAT, percentile :: FLOAT) :: INTEGER | FLOAT",
  "The number among all of them below which a share of them lies.",
  percentileDisc,
  { holds: true },
);
const sample = aggregate(
  "stDev(input :: FLOAT) :: FLOAT",
  "The standard deviation of numbers that are a sample.",
  () => standardDeviation(1),
);
const population = aggregate(
  "stDevP(input :: FLOAT) :: FLOAT",
  "The standard deviation of numbers that are all there are.",
  () => standardDeviation(0),
);

export const AGGREGATING = [
  aggregate(
    "avg(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION",
    "The mean of numbers or durations.",
    average,
  ),
  collect,
  alias(collect, "collect_list", 25),
  aggregate("count(input :: ANY) :: INTEGER", "How many values are not null.", counted),
  aggregate("max(input :: ANY) :: ANY", "The value that comes last in order.", () => extreme(1)),
  aggregate("min(input :: ANY) :: ANY", "The value that comes first in order.", () => extreme(-1)),
  continuous,
  alias(continuous, "percentile_cont", 25),
  discrete,
  alias(discrete, "percentile_disc", 25),
  sample,
  alias(sample, "stdev_samp", 25),
  population,
  alias(population, "stdev_pop", 25),
  aggregate(
    "sum(input :: INTEGER | FLOAT | DURATION) :: INTEGER | FLOAT | DURATION",
    "The sum of numbers or durations; 0 of none.",
    sum,
  ),
];

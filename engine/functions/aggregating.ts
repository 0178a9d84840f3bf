import { aggregate, alias } from "./define.ts";
import { average } from "./average.ts";
import { percentileCont, percentileDisc } from "./percentile.ts";
import { standardDeviation } from "./deviation.ts";
import { Sum } from "./sum.ts";
import { order } from "../values/order.ts";
import type { Value } from "../values/value.ts";
import type { Aggregation } from "./entry.ts";

// Classes, because a group has one of each: closures would take five times as much memory.

/** The value that comes last (1) or first (-1) in the order of ORDER BY. */
class Extreme implements Aggregation {
  #best: Value = null;

  constructor(private readonly sign: 1 | -1) {}

  add([value = null]: readonly Value[]): void {
    if (value === null) return;
    if (this.#best === null || order(value, this.#best) * this.sign > 0) this.#best = value;
  }

  result(): Value {
    return this.#best;
  }
}

class Collected implements Aggregation {
  readonly #values: Value[] = [];

  add([value = null]: readonly Value[]): void {
    if (value !== null) this.#values.push(value);
  }

  result(): Value {
    return this.#values;
  }
}

class Counted implements Aggregation {
  #count = 0;

  add([value = null]: readonly Value[]): void {
    if (value !== null) this.#count++;
  }

  result(): Value {
    return BigInt(this.#count);
  }
}

const collect = aggregate(
  "collect(input :: ANY) :: LIST<ANY>",
  "All values but nulls as a list.",
  () => new Collected(),
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
  aggregate("count(input :: ANY) :: INTEGER", "How many values are not null.", () => new Counted()),
  aggregate(
    "max(input :: ANY) :: ANY",
    "The value that comes last in order.",
    () => new Extreme(1),
  ),
  aggregate(
    "min(input :: ANY) :: ANY",
    "The value that comes first in order.",
    () => new Extreme(-1),
  ),
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
    () => new Sum(),
  ),
];

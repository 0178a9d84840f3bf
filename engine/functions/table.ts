import { AGGREGATING } from "./aggregating.ts";
import { COLL } from "./coll.ts";
import { CONVERSIONS } from "./conversions.ts";
import { DURATION } from "./duration.ts";
import type { AggregateEntry, FunctionEntry } from "./entry.ts";
import { LOGARITHMIC, TRIGONOMETRIC } from "./floating.ts";
import { LIST } from "./list.ts";
import { NUMERIC } from "./numeric.ts";
import { SCALAR } from "./scalar.ts";
import { SPATIAL } from "./spatial.ts";
import { STRING } from "./string.ts";
import { TEMPORAL } from "./temporal.ts";
import { VECTOR } from "./vector.ts";

/** Every function that Cypher's expressions can call by name, in the order of their names. */
export const FUNCTIONS: readonly (FunctionEntry | AggregateEntry)[] = [
  ...AGGREGATING,
  ...COLL,
  ...CONVERSIONS,
  ...DURATION,
  ...LIST,
  ...LOGARITHMIC,
  ...NUMERIC,
  ...SCALAR,
  ...SPATIAL,
  ...STRING,
  ...TEMPORAL,
  ...TRIGONOMETRIC,
  ...VECTOR,
].sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));

const byName = new Map(FUNCTIONS.map((entry) => [entry.name.toLowerCase(), entry]));

/** Returns the function with a name, in any case; undefined if there is none. */
export const functionNamed = (name: string): FunctionEntry | AggregateEntry | undefined =>
  byName.get(name.toLowerCase());

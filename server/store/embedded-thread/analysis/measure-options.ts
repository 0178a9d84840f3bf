import { MEASURE_NAMES, type MeasureName } from "../../../../domain/analysis/measures/names.ts";
import { argumentError } from "../../../../engine/errors/errors.ts";
import { isList, type CypherMap, type Value } from "../../../../engine/values/value.ts";
import { optionMap } from "./option-map.ts";

/** Options of `entente.measures`. */
export interface MeasureOptions {
  /** The measures to compute, in the order of columns */
  measures: readonly MeasureName[];
  /** The map itself, for at, from and to. */
  all: CypherMap;
}

/** @throws CypherError that says what was expected of an option */
export function measureOptions(given: Value): MeasureOptions {
  const all = optionMap(given, ["at", "from", "measures", "to"], "{measures: ['pageRank']}");
  const asked = all.get("measures") ?? [...MEASURE_NAMES];
  const known: readonly Value[] = MEASURE_NAMES;
  if (!isList(asked) || asked.length === 0 || asked.some((name) => !known.includes(name)))
    throw argumentError(`measures: expected a list of some of ${MEASURE_NAMES.join(", ")}`);
  return { measures: MEASURE_NAMES.filter((name) => asked.includes(name)), all };
}

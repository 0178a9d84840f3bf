import { MEASURE_NAMES, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import type { MeasureChoice } from "../graph/measured.ts";
import { oneOf, oneOfThese } from "../parameter/codec.ts";
import type { Parameter } from "./parameter.ts";

const SOME = oneOfThese<MeasureName>(MEASURE_NAMES);
const ONE = oneOf<MeasureName>(MEASURE_NAMES);

/** The measures of a view: columns as `measures`, and those by `size` and `colour`. */
export const measures: Parameter = {
  names: ["measures", "size", "colour"],
  read: (query, view) => {
    const asked: MeasureChoice = {
      columns: query.read("measures", SOME) ?? view.measures.columns,
      size: query.read("size", ONE) ?? view.measures.size,
      colour: query.read("colour", ONE) ?? view.measures.colour,
    };
    return JSON.stringify(asked) === JSON.stringify(view.measures)
      ? view
      : { ...view, measures: asked };
  },
  write: ({ measures: { columns, size, colour } }) => [
    ...(columns.length > 0 ? [["measures", SOME.write([...columns])] as [string, string]] : []),
    ...(size ? [["size", size] as [string, string]] : []),
    ...(colour ? [["colour", colour] as [string, string]] : []),
  ],
};

import { MEASURE_NAMES, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import type { ShownGraph } from "./shown-graph.ts";

/** A measure as a property of actors, under its name. */
export interface MeasureColumn {
  name: MeasureName;
  isWhole: boolean;
  /** Its meaning, the part of the graph it is of, and its formula */
  description: string;
  /** Returns an actor's value; null: the measure says nothing about it */
  of: (actor: { id: string }) => number | null;
}

/** Returns the measures that are switched on, in the order of menus. */
export function measureColumns({ measures }: Pick<ShownGraph, "measures">): MeasureColumn[] {
  return MEASURE_NAMES.flatMap((name) => {
    const values = measures.get(name);
    if (!values) return [];
    const { says, part, source, digits } = MEASURE_WORDS[name];
    const of = ({ id }: { id: string }) => values.get(id) ?? null;
    return [
      { name, isWhole: digits === undefined, description: `${says}; ${part}; ${source}`, of },
    ];
  });
}

/** Returns the measures of one actor under their names. */
export function measuresOf(
  columns: readonly MeasureColumn[],
  actor: { id: string },
): Partial<Record<MeasureName, number>> {
  const found: Partial<Record<MeasureName, number>> = {};
  for (const { name, of } of columns) {
    const value = of(actor);
    if (value !== null) found[name] = value;
  }
  return found;
}

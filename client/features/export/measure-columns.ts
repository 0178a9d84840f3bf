import { MEASURE_NAMES, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { msg } from "../../../domain/message.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import type { ShownGraph } from "./shown-graph.ts";

type Name = MeasureName | "camp";

/** A measure, or the letter of a camp, as a property of actors under its name. */
export interface MeasureColumn {
  name: Name;
  type: "integer" | "double" | "string";
  /** Its meaning, the part of the graph it is of, and its formula */
  description: string;
  /** Returns an actor's value; null: the measure says nothing about it */
  of: (actor: { id: string }) => number | string | null;
}

/** Returns the measures that are switched on, in the order of menus, and camps that are marked. */
export function measureColumns({
  measures,
  camps,
}: Pick<ShownGraph, "measures" | "camps">): MeasureColumn[] {
  const columns = MEASURE_NAMES.flatMap((name): MeasureColumn[] => {
    const values = measures.get(name);
    if (!values) return [];
    const { says, part, source, digits } = MEASURE_WORDS[name];
    const type = digits === undefined ? "integer" : "double";
    const description = `${says}; ${part}; ${source}`;
    return [{ name, type, description, of: ({ id }) => values.get(id) ?? null }];
  });
  if (camps.size > 0) {
    const description = msg(
      "Camp of the division with the least frustration; all signed relations; Doreian, Mrvar 1996",
    );
    columns.push({
      name: "camp",
      type: "string",
      description,
      of: ({ id }) => camps.get(id) ?? null,
    });
  }
  return columns;
}

/** Returns the measures of one actor under their names. */
export function measuresOf(
  columns: readonly MeasureColumn[],
  actor: { id: string },
): Partial<Record<Name, number | string>> {
  const found: Partial<Record<Name, number | string>> = {};
  for (const { name, of } of columns) {
    const value = of(actor);
    if (value !== null) found[name] = value;
  }
  return found;
}

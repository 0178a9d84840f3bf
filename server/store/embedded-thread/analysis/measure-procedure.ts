import { measuredGraph } from "../../../../domain/analysis/measures/measured-graph.ts";
import { MEASURE_WORDS } from "../../../../domain/analysis/measures/measure-words.ts";
import { MEASURES } from "../../../../domain/analysis/measures/measures.ts";
import { MEASURE_NAMES, type MeasureName } from "../../../../domain/analysis/measures/names.ts";
import { slowMeasures } from "../../../../domain/analysis/measures/slow-measures.ts";
import { argumentError } from "../../../../engine/errors/errors.ts";
import type { Procedure } from "../../../../engine/procedures/procedure.ts";
import type { Value } from "../../../../engine/values/value.ts";
import { measureOptions } from "./measure-options.ts";
import { storedRelations } from "./stored-relations.ts";

const isWhole = (name: MeasureName): boolean => MEASURE_WORDS[name].digits === undefined;

/** Measures of the actors of the relations in the store, as the page computes them. */
export const MEASURE_PROCEDURE: Procedure = {
  name: "entente.measures",
  description:
    "Measures of each actor that has a relation in the store: degrees, centralities on cooperation, PN index, core number and community. A measure that was not asked for, or says nothing about an actor, is null.",
  args: [{ name: "options", type: "MAP", optional: true }],
  columns: ["actor", ...MEASURE_NAMES],
  returns: [
    "actor :: NODE",
    ...MEASURE_NAMES.map((name) => `${name} :: ${isWhole(name) ? "INTEGER" : "FLOAT"}`),
  ].join(", "),
  call([given = null], context) {
    const { measures, all } = measureOptions(given);
    const { relations, nodes } = storedRelations(all, context);
    const graph = measuredGraph({ actors: [...nodes.keys()], relations });
    const slow = slowMeasures(measures, graph);
    if (slow.length > 0)
      throw argumentError(
        `measures: ${slow.join(" and ")} would take too long on ${graph.cooperation.order} actors with ${graph.cooperation.size} ties; expected a list without, or a shorter time`,
      );
    const found = new Map(
      measures.map((name) => {
        context.breathe();
        return [name, MEASURES[name](graph)] as const;
      }),
    );
    return graph.actors.map((actor): Value[] => [
      nodes.get(actor) ?? null,
      ...MEASURE_NAMES.map((name): Value => {
        const value = found.get(name)?.get(actor);
        if (value === undefined) return null;
        return isWhole(name) ? BigInt(value) : value;
      }),
    ]);
  },
};

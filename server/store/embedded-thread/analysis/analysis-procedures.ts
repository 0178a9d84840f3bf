import { anneal, defaultSteps, SEED } from "../../../../domain/analysis/balance/anneal.ts";
import { foldPairs } from "../../../../domain/analysis/balance/fold-pairs.ts";
import { lowerBound } from "../../../../domain/analysis/balance/lower-bound.ts";
import { countTriads } from "../../../../domain/analysis/balance/triads.ts";
import type { Procedure } from "../../../../engine/procedures/procedure.ts";
import type { RunContext } from "../../../../engine/run/frame.ts";
import type { Value } from "../../../../engine/values/value.ts";
import { balanceOptions } from "./balance-options.ts";
import { MEASURE_PROCEDURE } from "./measure-procedure.ts";
import { storedRelations } from "./stored-relations.ts";

const OPTIONS = { name: "options", type: "MAP", optional: true } as const;

/** Folds the relations of the store and searches for a division. */
function divided(given: Value, context: RunContext) {
  const { camps, rule, weighted, all } = balanceOptions(given);
  const { relations, nodes } = storedRelations(all, context);
  const folded = foldPairs(relations, rule);
  const { graph } = folded;
  const search = { camps, seed: SEED, weighted, steps: defaultSteps(graph) };
  return { camps, weighted, nodes, folded, graph, search, found: anneal(graph, search) };
}

/** Balance and camps of the relations in the store: what the product knows and the engine does not. */
export const ANALYSIS: readonly Procedure[] = [
  {
    name: "entente.balance",
    description:
      "Structural balance of the relations in the store: number, or weight, of the pairs of actors that contradict a division, between a bound and what a search found.",
    args: [OPTIONS],
    columns: ["lower", "upper", "exact", "pairs", "balanced", "unbalanced", "byType", "ties"],
    returns:
      "lower :: FLOAT, upper :: FLOAT, exact :: BOOLEAN, pairs :: INTEGER, balanced :: INTEGER, unbalanced :: INTEGER, byType :: MAP, ties :: INTEGER",
    call([given = null], context) {
      const { camps, weighted, folded, graph, found } = divided(given, context);
      const upper = found.frustration;
      const lower = lowerBound(graph, found, weighted, camps);
      const { balanced, unbalanced, byType } = countTriads(graph);
      const counts = [balanced, unbalanced].map(BigInt);
      const types = new Map(Object.entries(byType).map(([type, n]) => [type, BigInt(n)]));
      const pairs = BigInt(graph.pairs.length);
      const ties = BigInt(folded.ties.length);
      return [[lower, upper, lower === upper, pairs, ...counts, types, ties]];
    },
  },
  {
    name: "entente.camps",
    description:
      "The camp of each actor that has a signed relation, in a division that leaves little frustration; 1 is the largest of its connected part.",
    args: [OPTIONS],
    columns: ["actor", "camp"],
    returns: "actor :: NODE, camp :: INTEGER",
    call([given = null], context) {
      const { nodes, graph, found } = divided(given, context);
      return graph.actors.map((actor, i): Value[] => [
        nodes.get(actor) ?? null,
        BigInt((found.camp[i] ?? 0) + 1),
      ]);
    },
  },
  MEASURE_PROCEDURE,
];

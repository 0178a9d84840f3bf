import { measuredGraph, type Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import { communities } from "../../../domain/analysis/measures/communities.ts";

/** The ways to order rows and columns, in the order of menus. */
export const MATRIX_ORDERS = ["community", "name", "degree"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

const words = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Returns the actors in an order; within a community, and of the same degree, by name. Those in no
 * community come last.
 */
export function ordered(
  shown: Shown,
  order: MatrixOrder,
  nameOf: (actor: string) => string,
): string[] {
  const byName = (a: string, b: string) => words.compare(nameOf(a), nameOf(b));
  if (order === "name") return [...shown.actors].sort(byName);
  const graph = measuredGraph(shown);
  const groups = order === "community" ? communities(graph) : null;
  const rank = (actor: string) =>
    groups ? (groups.get(actor) ?? Infinity) : -graph.all.degree(actor);
  return [...shown.actors].sort((a, b) =>
    rank(a) === rank(b) ? byName(a, b) : rank(a) < rank(b) ? -1 : 1,
  );
}

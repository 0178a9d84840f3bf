import type { Shown } from "../../../domain/analysis/measures/measured-graph.ts";
import type { Model } from "./model.ts";
import type { FilteredGraph } from "./filtered-graph.ts";

/**
 * Returns what is shown as measures take it: the actors that are there at the chosen time, and their
 * relations; of two compared dates those of either.
 */
export function shownRelations({ model, shown }: FilteredGraph): Shown {
  const actors = shown.actors.filter((id) => !shown.quiet.has(id));
  const relations = shown.bundles
    .flatMap((bundle) => bundle.relations)
    .map((id) => foldable(model, id));
  return { actors, relations };
}

/** Returns a relation as pairs are folded from it. */
export function foldable(model: Model, id: string) {
  const [from, to] = model.extremities(id);
  const { sign, mixed, intensity, validFrom } = model.getEdgeAttributes(id);
  return { id, from, to, sign, mixed, intensity, since: validFrom };
}

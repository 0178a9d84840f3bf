import { anneal, defaultSteps, SEED } from "../../../domain/analysis/balance/anneal.ts";
import { foldPairs } from "../../../domain/analysis/balance/fold-pairs.ts";
import { communities } from "../../../domain/analysis/measures/communities.ts";
import { measuredGraph, type Shown } from "../../../domain/analysis/measures/measured-graph.ts";

/** The ways to order rows and columns by groups of actors. */
export type Grouping = "camp" | "community";

/** Numbers of groups by actor, from 1; an actor that is in none is not among them. */
export type Groups = ReadonlyMap<string, number>;

/**
 * Returns the two camps, or the communities, of what is shown. Camps are those of the balance panel
 * before its proof: a division by net signs that a search finds.
 */
export function groupsOf(shown: Shown, grouping: Grouping): Groups {
  if (grouping === "community") return communities(measuredGraph(shown));
  const { graph } = foldPairs(shown.relations, "net");
  const search = { camps: 2, seed: SEED, weighted: false, steps: defaultSteps(graph) };
  const { camp } = anneal(graph, search);
  return new Map(graph.actors.map((actor, place) => [actor, (camp[place] ?? 0) + 1]));
}

import { drawnSign } from "../../../../domain/drawn-sign.ts";
import { meansRelation } from "../../../model/graph/selected-relations.ts";
import type { QueryNode, QueryRelationship } from "../../../api/query-client.ts";
import type { Selection } from "../../../model/graph/state.ts";
import type { ResultGraph } from "./result-graph.ts";

/** A card each for more would fill the page. */
const MOST = 20;

/** Returns the selected part of the rows: a node, a relationship, or all of a bundle. */
export function chosenEntities(
  { data, entities }: Pick<ResultGraph, "data" | "entities">,
  selection: Selection,
): (QueryNode | QueryRelationship)[] {
  return chosenKeys(data.edges, selection)
    .slice(0, MOST)
    .flatMap((key) => entities.get(key) ?? []);
}

function chosenKeys(edges: ResultGraph["data"]["edges"], selection: Selection): string[] {
  switch (selection?.type) {
    case "actor":
    case "relation":
      return [selection.id];
    case "several":
      return selection.actors;
    case "pair":
      return edges
        .filter(({ key, source, target, attributes }) =>
          meansRelation(selection, {
            id: key,
            start: source,
            end: target,
            sign: drawnSign(attributes),
          }),
        )
        .map(({ key }) => key);
    default:
      return [];
  }
}

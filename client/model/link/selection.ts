import { communityOf } from "../overview/element.ts";
import { nameOfSign } from "../../../domain/sign.ts";
import { severalOf, type Selection } from "../graph/state.ts";
import type { GraphIndex } from "../graph/graph-index.ts";
import { kindOf, type Route } from "./route.ts";

/** Returns the route that a selection in the graph opens. */
export function routeOf(selection: Selection): Route {
  if (selection === null) return { view: "intro" };
  if (selection.type === "relation") return { view: "relation", relation: selection.id };
  const elements = selection.type === "actor" ? [selection.id] : selection.actors;
  if (elements.some((id) => communityOf(id) !== null)) return inOverview(elements);
  if (selection.type === "actor") return { view: "actor", actor: selection.id };
  if (selection.type === "several") return { view: "several", actors: selection.actors };
  const { actors, sign } = selection;
  return { view: "pair", actors, ...(sign === undefined ? {} : { sign: nameOfSign(sign) }) };
}

/** Returns the route to a community, or to a line that ends at one; of more elements, to the actors. */
function inOverview(elements: readonly string[]): Route {
  const isActor = (id: string) => communityOf(id) === null;
  const actors = elements.filter(isActor);
  if (elements.length > 2)
    return actors.length > 0 ? routeOf(severalOf(actors)) : { view: "communities" };
  const [first = "", other] = [...elements.filter((id) => !isActor(id)), ...actors];
  const community = communityOf(first) ?? "";
  return { view: "community", community, ...(other === undefined ? {} : { other }) };
}

/**
 * Returns the selection that a route makes in the graph; a route that makes none leaves the one
 * `before`.
 */
export function selectionOf(route: Route, before: Selection): Selection {
  const kind = kindOf(route);
  return kind.select ? kind.select(route) : before;
}

/** Returns the actors that a selection needs to be seen. */
export function actorsOf(selection: Selection, graphIndex: GraphIndex): string[] {
  if (selection === null) return [];
  if (selection.type === "actor") return [selection.id];
  if (selection.type === "pair" || selection.type === "several") return selection.actors;
  const relation = graphIndex.relations.get(selection.id);
  return relation ? [relation.subject.id, relation.object.id] : [];
}

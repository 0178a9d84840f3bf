import { nameOfSign, signOfName } from "../../../domain/sign.ts";
import type { Selection } from "../graph/state.ts";
import type { Atlas } from "../graph/atlas.ts";
import type { Route } from "./route.ts";

/** The route that a selection in the graph opens. */
export function routeOf(selection: Selection): Route {
  if (selection === null) return { view: "intro" };
  if (selection.type === "actor") return { view: "actor", actor: selection.id };
  if (selection.type === "relation") return { view: "relation", relation: selection.id };
  if (selection.type === "several") return { view: "several", actors: selection.actors };
  const { actors, sign } = selection;
  return { view: "pair", actors, ...(sign === undefined ? {} : { sign: nameOfSign(sign) }) };
}

/** What a route selects in the graph; reading a claim, a source or of a predicate leaves the selection before it. */
export function selectionOf(route: Route, before: Selection): Selection {
  switch (route.view) {
    case "intro":
      return null;
    case "actor":
      return { type: "actor", id: route.actor };
    case "relation":
      return { type: "relation", id: route.relation };
    case "pair": {
      const { actors, sign } = route;
      return { type: "pair", actors, ...(sign === undefined ? {} : { sign: signOfName(sign) }) };
    }
    case "story": {
      const [a, b] = route.actors;
      return b === undefined ? { type: "actor", id: a } : { type: "pair", actors: [a, b] };
    }
    case "several":
      return { type: "several", actors: route.actors };
    case "paths": {
      const { start, end = start } = route;
      return start === end
        ? { type: "actor", id: start }
        : { type: "several", actors: [start, end] };
    }
    case "compare":
      return null;
    case "claim":
    case "source":
    case "sources":
    case "predicate":
      return before;
  }
}

/** The actors that a selection needs to be seen. */
export function actorsOf(selection: Selection, atlas: Atlas): string[] {
  if (selection === null) return [];
  if (selection.type === "actor") return [selection.id];
  if (selection.type === "pair" || selection.type === "several") return selection.actors;
  const relation = atlas.relations.get(selection.id);
  return relation ? [relation.subject.id, relation.object.id] : [];
}

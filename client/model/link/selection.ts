import type { Selection } from "../graph/state.ts";
import type { Atlas } from "../graph/atlas.ts";
import type { PairSign, Route } from "./route.ts";

const SIGN_OF = { cooperation: 1, friction: -1, neutral: 0 } as const;
const NAME_OF = { "1": "cooperation", "-1": "friction", "0": "neutral" } as const satisfies Record<
  string,
  PairSign
>;

/** The route that a selection in the graph opens. */
export function routeOf(selection: Selection): Route {
  if (selection === null) return { view: "intro" };
  if (selection.type === "actor") return { view: "actor", actor: selection.id };
  if (selection.type === "relation") return { view: "relation", relation: selection.id };
  if (selection.type === "several") return { view: "several", actors: selection.actors };
  const { actors, sign } = selection;
  return { view: "pair", actors, ...(sign === undefined ? {} : { sign: NAME_OF[sign] }) };
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
      return { type: "pair", actors, ...(sign === undefined ? {} : { sign: SIGN_OF[sign] }) };
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

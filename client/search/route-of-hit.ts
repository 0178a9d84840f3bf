import type { Route } from "../page/route.ts";
import type { Hit } from "./hits.ts";

/** What a hit opens. */
export function routeOfHit({ group, of }: Hit): Route {
  switch (group) {
    case "actors":
      return { view: "actor", actor: of.id };
    case "claims":
      return { view: "claim", claim: of.id };
    case "sources":
      return { view: "source", source: of.id };
    case "predicates":
      return { view: "predicate", predicate: of.id };
  }
}

import { nameOf, pairName, type Atlas } from "../../model/graph/atlas.ts";
import type { Route } from "../../model/link/route.ts";

/** The document's title for what is open. */
export function pageTitle(route: Route, atlas: Atlas, dataset: string): string {
  const subject = (): string => {
    switch (route.view) {
      case "intro":
        return dataset;
      case "sources":
      case "source":
        return "Sources";
      case "predicate":
        return `Relations: ${labelOf(atlas, route.predicate)}`;
      case "claim":
        return `Claim ${route.claim}`;
      case "paths": {
        const to = route.end === undefined ? "" : ` to ${nameOf(atlas, route.end)}`;
        return `Paths from ${nameOf(atlas, route.start)}${to}`;
      }
      case "actor":
        return nameOf(atlas, route.actor);
      case "story":
        return `Timeline story of ${route.actors.map((actor) => nameOf(atlas, actor)).join(" and ")}`;
      case "compare":
        return "What changed";
      case "several":
        return `${route.actors.length} actors`;
      case "pair":
        return pairName(atlas, route.actors);
      case "relation": {
        const relation = atlas.relations.get(route.relation);
        if (!relation) return "Relation";
        return [
          nameOf(atlas, relation.subject.id),
          relation.label,
          nameOf(atlas, relation.object.id),
        ].join(" ");
      }
    }
  };
  return `${subject()} · Entente`;
}

const labelOf = ({ relations }: Atlas, predicate: string): string =>
  [...relations.values()].find((relation) => relation.predicate === predicate)?.label ?? predicate;

import { msg } from "../../../domain/message.ts";
import { nameOf, pairName, type GraphIndex } from "../../model/graph/graph-index.ts";
import { kindOf, type Route } from "../../model/link/route.ts";

/** Returns the document's title for what is open. */
export function pageTitle(route: Route, atlas: GraphIndex, dataset: string): string {
  const title = kindOf(route).title(route, {
    dataset,
    actor: (id) => nameOf(atlas, id),
    pair: (actors) => pairName(atlas, actors),
    relation: (id) => relationName(atlas, id),
    predicate: (id) => labelOf(atlas, id),
  });
  return msg(`${title} · Entente`);
}

function relationName(atlas: GraphIndex, id: string): string {
  const relation = atlas.relations.get(id);
  if (!relation) return msg("Relation");
  const { subject, object, label } = relation;
  return [nameOf(atlas, subject.id), label, nameOf(atlas, object.id)].join(" ");
}

const labelOf = ({ relations }: GraphIndex, predicate: string): string =>
  [...relations.values()].find((relation) => relation.predicate === predicate)?.label ?? predicate;

import { msg } from "../../../domain/message.ts";
import { nameOf, pairName, type GraphIndex } from "../../model/graph/graph-index.ts";
import { kindOf, type Route } from "../../model/link/route.ts";

/** Returns the document's title for what is open. */
export function pageTitle(route: Route, graphIndex: GraphIndex, dataset: string): string {
  const title = kindOf(route).title(route, {
    dataset,
    actor: (id) => nameOf(graphIndex, id),
    pair: (actors) => pairName(graphIndex, actors),
    relation: (id) => relationName(graphIndex, id),
    predicate: (id) => labelOf(graphIndex, id),
  });
  return msg(`${title} · Entente`);
}

function relationName(graphIndex: GraphIndex, id: string): string {
  const relation = graphIndex.relations.get(id);
  if (!relation) return msg("Relation");
  const { subject, object, label } = relation;
  return [nameOf(graphIndex, subject.id), label, nameOf(graphIndex, object.id)].join(" ");
}

const labelOf = ({ relations }: GraphIndex, predicate: string): string =>
  [...relations.values()].find((relation) => relation.predicate === predicate)?.label ?? predicate;

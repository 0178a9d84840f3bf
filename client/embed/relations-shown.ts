import type { Relation } from "../../domain/contract/relations.ts";
import type { Shown } from "../model/graph/shown.ts";
import type { Atlas } from "../model/graph/atlas.ts";

/** The relations that are drawn, the strongest first. */
export function relationsShown({ bundles }: Pick<Shown, "bundles">, atlas: Atlas): Relation[] {
  const relations = bundles.flatMap((bundle) =>
    bundle.relations.flatMap((id) => atlas.relations.get(id) ?? []),
  );
  return relations.sort((a, b) => b.intensity - a.intensity || (a.id < b.id ? -1 : 1));
}

import { signName } from "../../../domain/drawn-sign.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import type { FilteredGraph } from "../../model/graph/filtered-graph.ts";
import type { GraphIndex, IndexedActor } from "../../model/graph/graph-index.ts";
import { type Tally } from "../../ui/facts/signs.ts";

/** An actor of the picture, with its relations that hold at the chosen time by class. */
export interface ActorRow extends Tally {
  id: string;
  actor: IndexedActor;
  /** All of them */
  relations: number;
}

/** A relation of the picture. */
export interface RelationRow {
  id: string;
  relation: Relation;
  subject: string;
  object: string;
  /** Its change between two dates, or "" if none are compared */
  change: "new" | "gone" | "kept" | "";
}

/** The rows of the table, by kind. */
export interface TableRows {
  actors: ActorRow[];
  relations: RelationRow[];
}

/** Returns the rows of everything that is to be seen, at the filter's time or at two times. */
export function tableRows({ shown, comparison }: FilteredGraph, graphIndex: GraphIndex): TableRows {
  const fates = comparison?.relations;
  const name = (id: string) => graphIndex.actors.get(id)?.short ?? id;
  const relations = shown.bundles
    .flatMap((bundle) => bundle.relations)
    .flatMap((id): RelationRow[] => {
      const relation = graphIndex.relations.get(id);
      if (!relation) return [];
      const { subject, object } = relation;
      const change = fates?.get(id) ?? "";
      return [{ id, relation, subject: name(subject.id), object: name(object.id), change }];
    });
  // Those that recede because nothing of theirs holds at the time are counted nowhere.
  const present = shown.actors.filter((id) => !shown.quiet.has(id));
  return { actors: actorRows(present, relations, graphIndex), relations };
}

function actorRows(
  actors: readonly string[],
  relations: readonly RelationRow[],
  graphIndex: GraphIndex,
): ActorRow[] {
  const rows = new Map<string, ActorRow>();
  for (const id of actors) {
    const actor = graphIndex.actors.get(id);
    if (actor) rows.set(id, { id, actor, relations: 0, cooperation: 0, friction: 0, neutral: 0 });
  }
  for (const { relation } of relations)
    for (const id of new Set([relation.subject.id, relation.object.id])) {
      const row = rows.get(id);
      if (!row) continue;
      row[signName(relation)] += 1;
      row.relations += 1;
    }
  return [...rows.values()];
}

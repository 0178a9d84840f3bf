import type { FoldableRelation } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { DatedRelation } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { admit } from "../../model/graph/apply-filter.ts";
import type { Account } from "../../model/graph/account.ts";
import type { Filter } from "../../model/graph/filter.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";
import { modelOf } from "../../model/graph/model.ts";

/** Returns the relations that are shown, between the actors `among` alone if there are some. */
export function shownRelations(
  { relations: ids }: Pick<Account, "relations">,
  { relations }: GraphIndex,
  among: readonly string[],
): FoldableRelation[] {
  return [...relations.values()]
    .filter(({ id }) => ids.has(id))
    .filter(between(among))
    .map(({ id, subject, object, sign, mixed, intensity, validFrom }) => ({
      ...{ id, from: subject.id, to: object.id, sign, mixed, intensity },
      since: validFrom,
    }));
}

/** Returns the relations that the filter leaves at any time, and how many of them are undated. */
export function relationsOfAllTimes(
  graph: SerializedGraph,
  filter: Filter,
  { relations }: GraphIndex,
  among: readonly string[],
): { dated: DatedRelation[]; undated: number } {
  const all = admit(modelOf(graph), filter)
    .bundles.flatMap((bundle) => bundle.relations)
    .flatMap((id) => relations.get(id) ?? [])
    .filter(between(among));
  const dated = all.filter(({ spells }) => spells.length > 0);
  return {
    undated: all.length - dated.length,
    dated: dated.map(({ id, subject, object, sign, mixed, intensity, spells, claimCount }) => ({
      ...{ id, from: subject.id, to: object.id, sign, mixed, intensity, spells, claimCount },
    })),
  };
}

function between(among: readonly string[]): (relation: Relation) => boolean {
  const chosen = new Set(among);
  return ({ subject, object }) =>
    chosen.size === 0 || (chosen.has(subject.id) && chosen.has(object.id));
}

import type { FoldableRelation } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { DatedRelation } from "../../../domain/analysis/camps-over-time/camps-over-time.ts";
import type { Account } from "../graph/account.ts";
import { admit } from "../graph/apply-filter.ts";
import type { Filter } from "../graph/filter.ts";
import type { Model } from "../graph/model.ts";
import { foldable } from "../graph/shown-relations.ts";

/** Returns the relations that are shown, between the actors `among` alone if there are some. */
export function relationsShown(
  model: Model,
  { relations }: Pick<Account, "relations">,
  among: readonly string[],
): FoldableRelation[] {
  const isAmong = between(among);
  return model
    .filterEdges((id, _relation, from, to) => relations.has(id) && isAmong(from, to))
    .map((id) => foldable(model, id));
}

/** Returns the relations that the filter leaves at any time, and how many of them are undated. */
export function relationsOfAllTimes(
  model: Model,
  filter: Filter,
  among: readonly string[],
): { dated: DatedRelation[]; undated: number } {
  const isAmong = between(among);
  const all = admit(model, filter)
    .bundles.flatMap(({ relations }) => relations)
    .filter((id) => isAmong(model.source(id), model.target(id)));
  const dated = all.filter((id) => model.getEdgeAttribute(id, "spells").length > 0);
  return {
    undated: all.length - dated.length,
    dated: dated.map((id) => {
      const { spells, claimCount } = model.getEdgeAttributes(id);
      return { ...foldable(model, id), spells, claimCount };
    }),
  };
}

function between(among: readonly string[]): (from: string, to: string) => boolean {
  const chosen = new Set(among);
  return (from, to) => chosen.size === 0 || (chosen.has(from) && chosen.has(to));
}

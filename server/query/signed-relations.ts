import type { FoldableRelation } from "../../domain/analysis/balance/fold-pairs.ts";
import type { Sign } from "../../domain/sign.ts";
import type { Ask } from "./ask.ts";
import { countRelations } from "./relation-count.ts";
import { filterParameters, type RelationFilter } from "./relations.ts";

interface SignedRow {
  id: string;
  subject: string;
  object: string;
  sign: Sign;
  mixed: boolean;
  intensity: number;
  validFrom: string | null;
}

/** Matching relations as folding needs them, and how many match before the limit. */
export interface SignedRelations {
  relations: FoldableRelation[];
  total: number;
}

/**
 * Returns the strongest matching relations, those among some actors if these are given. Rejects
 * with StoreError.
 */
export async function signedRelations(
  ask: Ask,
  filter: RelationFilter,
  actors: readonly string[] | null,
  limit: number,
): Promise<SignedRelations> {
  const parameters = { ...filterParameters(filter), actors: actors && [...actors], limit };
  const rows = await ask<SignedRow>("signed-relations", parameters);
  const relations = rows.map(({ subject: from, object: to, validFrom: since, ...rest }) => ({
    ...rest,
    ...{ from, to, since },
  }));
  const total = rows.length < limit ? rows.length : await countRelations(ask, filter, actors);
  return { relations, total };
}

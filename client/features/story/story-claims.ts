import type { Claim } from "../../../domain/contract/claims.ts";
import type { Relation } from "../../../domain/contract/relations.ts";
import { getActor } from "../../api/client.ts";
import type { Account } from "../../model/graph/account.ts";
import type { GraphIndex } from "../../model/graph/graph-index.ts";

/** Claims of a story, and the relations by which a filter judges them. */
export interface StoryClaims {
  claims: readonly Claim[];
  relations: ReadonlyMap<string, Relation>;
}

/**
 * Pairs the claims about an actor with all relations of that actor: those of the graphIndex, or the
 * server's if a limit has cut the graph, since a filter could not judge the others. Rejects with
 * ApiError or Unreachable.
 */
export async function storyClaims(
  claims: Promise<Claim[]>,
  actor: string,
  {
    graphIndex,
    account,
  }: { graphIndex: Pick<GraphIndex, "relations">; account: Pick<Account, "loaded" | "total"> },
  signal: AbortSignal,
): Promise<StoryClaims> {
  if (account.loaded >= account.total)
    return { claims: await claims, relations: graphIndex.relations };
  const [found, { relations }] = await Promise.all([claims, getActor(actor, signal)]);
  return { claims: found, relations: new Map(relations.map((each) => [each.id, each])) };
}

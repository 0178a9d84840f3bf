import type { Claim } from "../../../domain/contract/claims.ts";
import type { Source } from "../../../domain/contract/sources.ts";
import { heardBy } from "../../model/credit/credit.ts";
import type { Filter } from "../../model/graph/filter.ts";

/** Why anyone should believe a graph: what its relations rest on, and under which terms. */
export interface Evidence {
  claims: readonly Claim[];
  /** The documents of these claims */
  sources: readonly Source[];
  licence: string;
  /** Address of the view; "": there is none */
  link: string;
}

export const NO_EVIDENCE: Evidence = { claims: [], sources: [], licence: "", link: "" };

/**
 * Returns the claims of some relations whatever the dates of each, with the documents that state
 * them, as far as the filter lets these speak.
 */
export function evidenceOf(
  relations: readonly { id: string }[],
  all: { claims: readonly Claim[]; sources: readonly Source[] },
  terms: Pick<Evidence, "licence" | "link"> & {
    filter: Pick<Filter, "sources" | "background">;
  },
): Evidence {
  const { filter, licence, link } = terms;
  const wanted = new Set(relations.map(({ id }) => id));
  const isHeard = heardBy(filter);
  const claims = all.claims.filter(
    ({ relation, source, background }) =>
      wanted.has(relation) && isHeard({ id: source.id, background }),
  );
  const stated = new Set(claims.map(({ source }) => source.id));
  return { claims, sources: all.sources.filter(({ id }) => stated.has(id)), licence, link };
}

/** Returns the claims of each relation, by its id. */
export function byRelation(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const some = found.get(claim.relation);
    if (some) some.push(claim);
    else found.set(claim.relation, [claim]);
  }
  return found;
}

/** Returns the actor that asserts a claim, as text; "": its document speaks in its own voice. */
export const asserterOf = ({ assertedBy }: Pick<Claim, "assertedBy">): string =>
  assertedBy?.name ?? "";

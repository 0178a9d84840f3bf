import type { Claim } from "../../server/contract/claims.ts";
import type { Source } from "../../server/contract/sources.ts";

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

/** The claims of some relations, with the documents that state them. */
export function evidenceOf(
  relations: readonly { id: string }[],
  all: { claims: readonly Claim[]; sources: readonly Source[] },
  terms: Pick<Evidence, "licence" | "link">,
): Evidence {
  const wanted = new Set(relations.map(({ id }) => id));
  const claims = all.claims.filter(({ relation }) => wanted.has(relation));
  const stated = new Set(claims.map(({ source }) => source.id));
  return { claims, sources: all.sources.filter(({ id }) => stated.has(id)), ...terms };
}

/** The claims of each relation, by its id. */
export function byRelation(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const found = new Map<string, Claim[]>();
  for (const claim of claims) {
    const some = found.get(claim.relation);
    if (some) some.push(claim);
    else found.set(claim.relation, [claim]);
  }
  return found;
}

/** Who asserts a claim, as text; "": its document speaks in its own voice. */
export const asserterOf = ({ assertedBy }: Pick<Claim, "assertedBy">): string =>
  assertedBy?.name ?? "";

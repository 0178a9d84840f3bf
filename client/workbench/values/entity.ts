import { msg } from "../../../domain/message.ts";
import { QueryNode, QueryRelationship, type QueryValue } from "../../api/query-client.ts";

/** A link to an entity in the explorer, and its text. */
export interface EntityLink {
  href: string;
  title: string;
}

/** The pages of nodes by label. */
const PAGES: Readonly<Record<string, { page: string; title: string }>> = {
  Actor: { page: "actor", title: msg("Open the actor in the explorer") },
  Claim: { page: "claim", title: msg("Open the claim in the explorer") },
  Source: { page: "source", title: msg("Open the source in the explorer") },
};
const RELATION = { page: "relation", title: msg("Open the relation in the explorer") };

/**
 * Returns the page of an actor, claim, source or relation of the pack; null for everything else.
 */
export function entityLink(value: QueryValue): EntityLink | null {
  if (value instanceof QueryNode) {
    const { id } = value.properties;
    const label = value.labels.find((one) => Object.hasOwn(PAGES, one));
    const known = PAGES[label ?? ""];
    if (!known || typeof id !== "string" || id === "") return null;
    return link(known, id);
  }
  if (value instanceof QueryRelationship) {
    const { id, claimIds } = value.properties;
    if (typeof id !== "string" || id === "" || !Array.isArray(claimIds)) return null;
    return link(RELATION, id);
  }
  return null;
}

const link = ({ page, title }: { page: string; title: string }, id: string): EntityLink => ({
  href: `./#/${page}/${encodeURIComponent(id)}`,
  title,
});

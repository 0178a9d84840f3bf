import { msg } from "../../../domain/message.ts";
import { QueryNode, QueryRelationship, type QueryValue } from "../../api/query-client.ts";

/** Where the explorer tells more about an entity, and in what words. */
export interface EntityLink {
  href: string;
  title: string;
}

const PAGES: Record<string, string> = { Actor: "actor", Claim: "claim", Source: "source" };

/** The page of an actor, claim, source or relation of the pack; null for everything else. */
export function entityLink(value: QueryValue): EntityLink | null {
  if (value instanceof QueryNode) {
    const { id } = value.properties;
    const label = value.labels.find((one) => Object.hasOwn(PAGES, one));
    if (label === undefined || typeof id !== "string" || id === "") return null;
    return link(PAGES[label] ?? "", id, label.toLowerCase());
  }
  if (value instanceof QueryRelationship) {
    const { id, claimIds } = value.properties;
    if (typeof id !== "string" || id === "" || !Array.isArray(claimIds)) return null;
    return link("relation", id, "relation");
  }
  return null;
}

function link(page: string, id: string, what: string): EntityLink {
  return {
    href: `./#/${page}/${encodeURIComponent(id)}`,
    title: msg(`Open the ${what} in the explorer`),
  };
}

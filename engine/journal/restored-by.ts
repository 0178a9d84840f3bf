import { NodeRecord } from "../storage/records.ts";
import type { Committing } from "../storage/committing.ts";
import { nameKey, type Change, type NodeName, type RelationshipName } from "./change.ts";
import type { Identities } from "./identities.ts";

/**
 * Returns the entities that a transaction makes again while it fills the graph, although somebody
 * deleted them.
 */
export function restoredBy(
  transaction: Committing,
  identities: Identities,
  deleted: ReadonlySet<string>,
): Change[] {
  if (deleted.size === 0) return [];
  const names: (NodeName | RelationshipName)[] = [];
  for (const entity of transaction.changes().created) {
    const isNode = entity instanceof NodeRecord;
    names.push(isNode ? identities.nodeName(entity) : identities.relationshipName(entity));
  }
  return names
    .filter((name) => deleted.has(nameKey(name)))
    .map((name) => ({ kind: "restored", name }));
}

/** Keeps account of what is deleted, change by change. */
export function noteDeleted(deleted: Set<string>, changes: Iterable<Change>): void {
  for (const change of changes) {
    if (change.kind === "node-deleted") deleted.add(nameKey(change.node));
    else if (change.kind === "relationship-deleted") deleted.add(nameKey(change.relationship));
    else if (change.kind === "restored") deleted.delete(nameKey(change.name));
  }
}

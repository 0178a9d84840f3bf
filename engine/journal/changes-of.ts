import { STATE, valueIn, type Properties } from "../storage/entity.ts";
import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import type { Committing } from "../storage/committing.ts";
import type { Value } from "../values/value.ts";
import type { Change, PropertyChange } from "./change.ts";
import type { Identities } from "./identities.ts";

/**
 * Returns the changes of a transaction that is about to be committed, in an order in which they can
 * be repeated: deletions, creations, updates. Entities that it creates get their numbers.
 * @throws Error when an entity could not be found again
 */
export function changesOf(transaction: Committing, identities: Identities): Change[] {
  const { created, changed, deleted } = transaction.changes();
  const changes: Change[] = [];
  const isMade = ({ state }: { state: number }): boolean => state !== STATE.gone;
  const gone = [...deleted].filter(isMade);
  for (const each of gone) {
    if (!(each instanceof RelationshipRecord)) continue;
    const relationship = identities.relationshipName(each);
    changes.push({ kind: "relationship-deleted", relationship });
  }
  for (const each of gone) {
    if (!(each instanceof NodeRecord)) continue;
    changes.push({ kind: "node-deleted", node: identities.nodeName(each) });
  }
  for (const node of created) {
    if (!(node instanceof NodeRecord)) continue;
    const own = identities.number(node);
    const labels = [...node.storedLabels];
    changes.push({ kind: "node-created", own, labels, properties: mapOf(node.storedProperties) });
  }
  for (const each of created) {
    if (!(each instanceof RelationshipRecord)) continue;
    const { type } = each;
    const own = identities.number(each);
    const [start, end] = [identities.nodeName(each.start), identities.nodeName(each.end)];
    const properties = mapOf(each.storedProperties);
    changes.push({ kind: "relationship-created", own, type, start, end, properties });
  }
  for (const entity of changed) {
    if (deleted.has(entity)) continue;
    changes.push(...changesIn(entity, identities));
  }
  for (const command of transaction.schemaChanges) changes.push({ kind: "schema", command });
  return changes;
}

function changesIn(entity: NodeRecord | RelationshipRecord, identities: Identities): Change[] {
  if (entity instanceof NodeRecord) {
    const { change, storedLabels, storedProperties } = entity;
    if (!change) return [];
    const properties = differences(storedProperties, change.properties);
    const added = [...change.labels].filter((label) => !storedLabels.has(label));
    const removed = [...storedLabels].filter((label) => !change.labels.has(label));
    if (properties.length + added.length + removed.length === 0) return [];
    const node = identities.nodeName(entity);
    return [{ kind: "node-changed", node, properties, added, removed }];
  }
  if (!entity.change) return [];
  const properties = differences(entity.storedProperties, entity.change);
  if (properties.length === 0) return [];
  const relationship = identities.relationshipName(entity);
  return [{ kind: "relationship-changed", relationship, properties }];
}

function differences(before: Properties, after: Properties): PropertyChange[] {
  const keys = new Set([...before.shape.keys, ...after.shape.keys]);
  return [...keys].flatMap((key) => {
    const [old, fresh] = [valueIn(before, key), valueIn(after, key)];
    return old === fresh ? [] : [{ key, before: old, after: fresh }];
  });
}

const mapOf = ({ shape, values }: Properties): ReadonlyMap<string, Value> =>
  new Map(shape.keys.map((key, i) => [key, values[i] ?? null]));

import { CypherError, STATUS, typeError } from "../errors/errors.ts";
import { NO_PROPERTIES, valueIn, withValue, type Properties } from "../storage/entity.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { NodeRecord, RelationshipRecord } from "../storage/records.ts";
import { Shape } from "../storage/shape.ts";
import { describe } from "../values/describe.ts";
import { storedValue } from "../values/stored.ts";
import { isList, isMap, type CypherMap, type Value } from "../values/value.ts";
import type { Frame } from "./frame.ts";

export const isEntityRecord = (value: Value): value is EntityRecord =>
  value instanceof NodeRecord || value instanceof RelationshipRecord;

/** Properties to be stored from a map; nulls are left out. */
export function storedProperties(map: CypherMap | null, { context }: Frame): Properties {
  if (!map) return NO_PROPERTIES;
  const { values } = context.graph;
  let shape = Shape.EMPTY;
  const stored: Value[] = [];
  map.forEach((value, key) => {
    if (value === null) return;
    shape = shape.with(key);
    stored.push(values.shared(storedValue(value)));
  });
  // An array that has grown holds more room than it needs.
  return { shape, values: stored.slice() };
}

export function createNode(
  frame: Frame,
  labels: ReadonlySet<string>,
  map: CypherMap | null,
): NodeRecord {
  const { counters } = frame.context;
  const properties = storedProperties(map, frame);
  counters.nodesCreated++;
  counters.labelsAdded += labels.size;
  counters.propertiesSet += properties.values.length;
  return frame.context.write().createNode(labels, properties);
}

export function createRelationship(
  frame: Frame,
  type: string,
  start: Value,
  end: Value,
  map: CypherMap | null,
): RelationshipRecord {
  const { counters } = frame.context;
  const properties = storedProperties(map, frame);
  const made = frame.context
    .write()
    .createRelationship(type, presentNode(start), presentNode(end), properties);
  counters.relationshipsCreated++;
  counters.propertiesSet += properties.values.length;
  return made;
}

function presentNode(value: Value): NodeRecord {
  if (value instanceof NodeRecord) {
    if (!value.isDeleted) return value;
    throw new CypherError(
      STATUS.entityNotFound,
      `Node with id ${value.id} has been deleted in this transaction`,
    );
  }
  throw typeError(`Type mismatch: expected Node but was ${describe(value)}`);
}

function refuseOthers(target: Value): asserts target is EntityRecord {
  if (isEntityRecord(target)) return;
  throw typeError(`Type mismatch: expected a node or a relationship but was ${describe(target)}`);
}

/** Sets one property; null takes it away. Nothing happens to what is null. */
export function setProperty(frame: Frame, target: Value, key: string, value: Value): void {
  if (target === null) return;
  refuseOthers(target);
  const stored = frame.context.graph.values.shared(storedValue(value));
  const before = target.properties;
  if (stored === null && before.shape.placeOf(key) === undefined) return;
  frame.context.write().setProperties(target, withValue(before, key, stored));
  frame.context.counters.propertiesSet++;
}

/** Sets the properties of a map or of another entity, in place of all others or beside them. */
export function setProperties(frame: Frame, target: Value, source: Value, replace: boolean): void {
  if (target === null) return;
  refuseOthers(target);
  const map = propertyMap(source);
  const before = target.properties;
  const { keys } = before.shape;
  let changes = 0;
  map.forEach((value, key) => {
    if (value !== null || before.shape.placeOf(key) !== undefined) changes++;
  });
  if (replace) for (const key of keys) if (!map.has(key)) changes++;
  if (changes === 0) return;
  const whole =
    replace || keys.length === 0
      ? map
      : new Map([...keys.map((key) => [key, valueIn(before, key)] as const), ...map]);
  frame.context.write().setProperties(target, storedProperties(whole, frame));
  frame.context.counters.propertiesSet += changes;
}

function propertyMap(source: Value): CypherMap {
  if (source === null) throw typeError("Expected a map, but it was :`NO_VALUE`");
  if (isMap(source)) return source;
  if (isEntityRecord(source)) {
    return new Map(source.keys().map((key) => [key, source.property(key)] as const));
  }
  throw typeError(`Type mismatch: expected Map, Node or Relationship but was ${describe(source)}`);
}

export function addLabels(frame: Frame, target: Value, labels: readonly string[]): void {
  if (target === null) return;
  const node = labelled(target);
  const fresh = missing(labels, node);
  if (fresh.size === 0) return;
  frame.context.write().setLabels(node, new Set([...node.labelSet, ...fresh]));
  frame.context.counters.labelsAdded += fresh.size;
}

function missing(labels: readonly string[], node: NodeRecord): Set<string> {
  return new Set(labels.filter((label) => !node.hasLabel(label)));
}

export function removeLabels(frame: Frame, target: Value, labels: readonly string[]): void {
  if (target === null) return;
  const node = labelled(target);
  const gone = new Set(labels.filter((label) => node.hasLabel(label)));
  if (gone.size === 0) return;
  const kept = [...node.labelSet].filter((label) => !gone.has(label));
  frame.context.write().setLabels(node, new Set(kept));
  frame.context.counters.labelsRemoved += gone.size;
}

function labelled(target: Value): NodeRecord {
  if (target instanceof NodeRecord) return target;
  throw typeError(`Type mismatch: expected a node but was ${describe(target)}`);
}

/** Deletes a node, a relationship or all of a path; what is null or gone already is let be. */
export function deleteValue(frame: Frame, value: Value, detach: boolean): void {
  if (value === null) return;
  if (isEntityRecord(value)) return deleteEntity(frame, value, detach);
  if (typeof value === "object" && !isList(value) && !isMap(value) && value.kind === "Path") {
    for (const each of value.relationships) deleteValue(frame, each, detach);
    for (const each of value.nodes) deleteValue(frame, each, detach);
    return;
  }
  throw typeError(`Expected a Node, Relationship or Path, but got a ${describe(value)}`);
}

function deleteEntity(frame: Frame, entity: EntityRecord, detach: boolean): void {
  const { context } = frame;
  if (entity.isDeleted) return;
  const transaction = context.write();
  if (entity instanceof RelationshipRecord) {
    transaction.delete(entity);
    context.counters.relationshipsDeleted++;
    return;
  }
  if (detach)
    for (const each of transaction.relationshipsOf(entity)) deleteEntity(frame, each, false);
  transaction.delete(entity);
  context.counters.nodesDeleted++;
}

import type { SchemaCommand } from "../parse/schema-tree.ts";
import { isIdentical } from "../values/identical.ts";
import type { Value } from "../values/value.ts";
import {
  nameKey,
  type Change,
  type ChangedNode,
  type ChangedRelationship,
  type CreatedNode,
  type CreatedRelationship,
  type PropertyChange,
} from "./change.ts";

type Created = CreatedNode | CreatedRelationship;
type Changed = ChangedNode | ChangedRelationship;

/** Returns the changes of many transactions as those of one that leaves the same behind. */
export function fold(changes: Iterable<Change>): Change[] {
  const created = new Map<string, Created>();
  const changed = new Map<string, Changed>();
  const deleted = new Map<string, Change>();
  const schema = new Map<string, SchemaCommand[]>();
  for (const change of changes) {
    switch (change.kind) {
      case "node-created":
      case "relationship-created":
        created.set(nameKey({ own: change.own }), change);
        break;
      case "node-changed":
      case "relationship-changed": {
        const key = keyOf(change);
        const made = created.get(key);
        const before = changed.get(key);
        // A deleted entity that is changed has been made again meanwhile.
        deleted.delete(key);
        if (made) created.set(key, changedFromBirth(made, change));
        else changed.set(key, before ? both(before, change) : change);
        break;
      }
      case "node-deleted":
      case "relationship-deleted": {
        const key = keyOf(change);
        changed.delete(key);
        if (!created.delete(key)) deleted.set(key, change);
        break;
      }
      case "restored":
        deleted.delete(nameKey(change.name));
        break;
      case "schema":
        foldSchema(schema, change.command);
    }
  }
  const commands = [...schema.values()].flat();
  return [
    ...deleted.values(),
    ...created.values(),
    ...[...changed.values()].filter(isAny),
    ...commands.map((command): Change => ({ kind: "schema", command })),
  ];
}

function keyOf(change: Exclude<Change, Created | { kind: "schema" | "restored" }>): string {
  return nameKey("node" in change ? change.node : change.relationship);
}

function changedFromBirth(made: Created, change: Changed): Created {
  const properties = new Map<string, Value>(made.properties);
  for (const { key, after } of change.properties) {
    if (after === null) properties.delete(key);
    else properties.set(key, after);
  }
  if (made.kind !== "node-created" || change.kind !== "node-changed")
    return { ...made, properties };
  const labels = new Set([...made.labels, ...change.added]);
  for (const label of change.removed) labels.delete(label);
  return { ...made, properties, labels: [...labels] };
}

/** One change after the other. */
function both(first: Changed, second: Changed): Changed {
  const byKey = new Map(first.properties.map((each) => [each.key, each]));
  for (const each of second.properties) {
    const known = byKey.get(each.key);
    byKey.set(each.key, known ? { ...each, before: known.before } : each);
  }
  const properties = [...byKey.values()].filter(isDifferent);
  if (first.kind !== "node-changed" || second.kind !== "node-changed") {
    return { ...first, properties };
  }
  const without = (labels: readonly string[], others: readonly string[]): string[] =>
    labels.filter((label) => !others.includes(label));
  return {
    ...first,
    properties,
    added: [...without(first.added, second.removed), ...without(second.added, first.removed)],
    removed: [...without(first.removed, second.added), ...without(second.removed, first.added)],
  };
}

const isDifferent = ({ before, after }: PropertyChange): boolean => !isIdentical(before, after);

const isAny = (change: Changed): boolean =>
  change.properties.length > 0 ||
  (change.kind === "node-changed" && change.added.length + change.removed.length > 0);

/** Keeps the commands about one name that still have to be run: DROP, CREATE, or both in turn. */
function foldSchema(schema: Map<string, SchemaCommand[]>, command: SchemaCommand): void {
  const name = JSON.stringify(command.name);
  const before = schema.get(name) ?? [];
  const comes = (each: SchemaCommand): boolean => each.kind.startsWith("create");
  const isTakenBack = !comes(command) && before.some(comes);
  const left = isTakenBack ? before.filter((each) => !comes(each)) : [...before, command];
  if (left.length > 0) schema.set(name, left);
  else schema.delete(name);
}

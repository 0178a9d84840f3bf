import type { Schema } from "../../domain/contract/schema.ts";
import type { Ask } from "./ask.ts";

type Connection = Schema["connections"][number];

interface ConnectionRow {
  startLabels: string[];
  type: string;
  endLabels: string[];
  count: number;
}

interface SchemaRow {
  name: string;
  count: number;
  property: string | null;
  example: unknown;
}

/** Characters of an example, and items of one that is a list. */
const LONGEST = 300;
const MOST_ITEMS = 20;

/**
 * Returns the labels and relationship types of the store with counts and properties, and the label
 * pairs that each type connects. Rejects with StoreError.
 */
export async function schema(ask: Ask): Promise<Schema> {
  const [nodes, relationships, connections] = await Promise.all([
    ask<SchemaRow>("schema-nodes"),
    ask<SchemaRow>("schema-relationships"),
    ask<ConnectionRow>("schema-connections"),
  ]);
  return {
    labels: grouped(nodes),
    relationshipTypes: grouped(relationships),
    connections: merged(connections),
  };
}

/** Merges rows that differ only in the order of labels, which varies between nodes. */
function merged(rows: ConnectionRow[]): Connection[] {
  const connections = new Map<string, Connection>();
  for (const row of rows) {
    const [start, end] = [row.startLabels.toSorted(), row.endLabels.toSorted()];
    const key = JSON.stringify([start, row.type, end]);
    const count = row.count + (connections.get(key)?.count ?? 0);
    connections.set(key, { start, type: row.type, end, count });
  }
  const byKey = [...connections].sort(([a], [b]) => (a < b ? -1 : 1));
  return byKey.map(([, connection]) => connection);
}

function grouped(rows: SchemaRow[]): Schema["labels"] {
  const groups = new Map<string, Schema["labels"][number]>();
  for (const row of rows)
    if (row.property === null)
      groups.set(row.name, { name: row.name, count: row.count, properties: [] });
  for (const row of rows)
    if (row.property !== null)
      groups.get(row.name)?.properties.push({
        name: row.property,
        types: [typeName(row.example)],
        count: row.count,
        example: shortened(row.example ?? []),
      });
  for (const group of groups.values())
    group.properties.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Cuts a text of any length, which somebody's own database may hold. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shortened);
  return typeof value === "string" && value.length > LONGEST
    ? `${value.slice(0, LONGEST - 1)}…`
    : value;
}

/** Returns Cypher's name for the type of a value. */
function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `List<${typeName(value[0])}>` : "List";
  // All values were empty lists.
  if (value === null) return "List";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return "Any";
}

import type { Schema } from "../contract/schema.ts";
import type { Ask } from "./ask.ts";

interface SchemaRow {
  name: string;
  count: number;
  property: string | null;
  example: unknown;
}

/** Labels and relationship types in the store with their properties, counted. Rejects with StoreError. */
export async function schema(ask: Ask): Promise<Schema> {
  const [nodes, relationships] = await Promise.all([
    ask<SchemaRow>("schema-nodes"),
    ask<SchemaRow>("schema-relationships"),
  ]);
  return { labels: grouped(nodes), relationshipTypes: grouped(relationships) };
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
      });
  for (const group of groups.values())
    group.properties.sort((a, b) => a.name.localeCompare(b.name, "en"));
  return [...groups.values()].sort((a, b) => a.name.localeCompare(b.name, "en"));
}

/** Cypher's name for the type of a value. */
function typeName(value: unknown): string {
  if (Array.isArray(value)) return value.length > 0 ? `List<${typeName(value[0])}>` : "List";
  // No value was left but empty lists.
  if (value === null) return "List";
  if (typeof value === "string") return "String";
  if (typeof value === "boolean") return "Boolean";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Float";
  return "Any";
}

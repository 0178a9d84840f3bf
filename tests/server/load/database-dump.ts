import type { Store } from "../../../server/store/port.ts";
import { rows } from "../store/engines.ts";

/** The contents of a Neo4j as lines of text, for comparison. */
export interface Dump {
  nodes: string[];
  relationships: string[];
  constraints: string[];
  indexes: string[];
}

const STATEMENTS: Record<keyof Dump, string> = {
  nodes:
    "MATCH (n) RETURN elementId(n) AS element, labels(n) AS labels, properties(n) AS properties",
  relationships:
    "MATCH (a)-[r]->(b) RETURN elementId(r) AS element, elementId(a) AS start, type(r) AS type, elementId(b) AS end, properties(r) AS properties",
  constraints:
    "SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties, ownedIndex",
  indexes:
    "SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint, state",
};

/**
 * Dumps a whole Neo4j: nodes and relationships by their own ids, constraints and indexes by name.
 */
export async function dump(store: Store): Promise<Dump> {
  const read = async (what: keyof Dump) => (await rows(store, STATEMENTS[what])).map(lineOf).sort();
  return {
    nodes: await read("nodes"),
    relationships: await read("relationships"),
    // ArcadeDB lists the type of a property that was ever indexed as a constraint, and keeps it.
    constraints: (await read("constraints")).filter((line) => !/"type":"[^"]*TYPE"/.test(line)),
    indexes: await read("indexes"),
  };
}

/** Returns the elements of `before` that are missing or different in `after`. */
export function missing(before: Dump, after: Dump): Partial<Dump> {
  const kinds = Object.keys(before) as (keyof Dump)[];
  const gone = kinds.map((kind) => {
    const now = new Set(after[kind]);
    return [kind, before[kind].filter((line) => !now.has(line))] as const;
  });
  return Object.fromEntries(gone.filter(([, lines]) => lines.length > 0));
}

function lineOf(row: object): string {
  return JSON.stringify(row, (key, value: unknown) => {
    if (typeof value === "bigint") return Number(value);
    if (key === "labels" && Array.isArray(value)) return [...(value as string[])].sort();
    if (
      key === "properties" &&
      value !== null &&
      typeof value === "object" &&
      !Array.isArray(value)
    )
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
    return value;
  });
}

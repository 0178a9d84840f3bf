import type { Procedure } from "./procedure.ts";

const sorted = (names: Iterable<string>): string[][] => [...names].sort().map((name) => [name]);

/** db.labels() and its like: the names that the graph uses. */
export const NAMES: readonly Procedure[] = [
  {
    name: "db.labels",
    description: "List all labels attached to nodes within a database",
    args: [],
    columns: ["label"],
    returns: "label :: STRING",
    call: (_, { graph }) =>
      sorted([...graph.nodesByLabel].filter(([, set]) => some(set)).map(([name]) => name)),
  },
  {
    name: "db.relationshipTypes",
    description: "List all types attached to relationships within a database",
    args: [],
    columns: ["relationshipType"],
    returns: "relationshipType :: STRING",
    call: (_, { graph }) =>
      sorted([...graph.relationshipsByType].filter(([, set]) => some(set)).map(([name]) => name)),
  },
  {
    name: "db.propertyKeys",
    description: "List all property keys in the database.",
    args: [],
    columns: ["propertyKey"],
    returns: "propertyKey :: STRING",
    call: (_, { graph }) => sorted(graph.propertyKeys),
  },
];

function some(entities: Iterable<{ isVisible: boolean }>): boolean {
  for (const each of entities) if (each.isVisible) return true;
  return false;
}

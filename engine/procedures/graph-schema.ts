import type { Graph } from "../storage/graph.ts";
import type { EntityRecord } from "../storage/property-index.ts";
import { kindOf, isList, type Value } from "../values/value.ts";
import type { Procedure } from "./procedure.ts";
import { VirtualNode, VirtualRelationship } from "./virtual.ts";

/** db.schema.*: what the graph is made of, found by looking at all of it. */
export const GRAPH_SCHEMA: readonly Procedure[] = [
  {
    name: "db.schema.nodeTypeProperties",
    description: "Show the derived property schema of the nodes in tabular form.",
    args: [],
    columns: ["nodeType", "nodeLabels", "propertyName", "propertyTypes", "mandatory"],
    returns:
      "nodeType :: STRING, nodeLabels :: LIST<STRING>, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN",
    call: (_, { graph }) =>
      propertyRows(graph.nodes, (node) => [...node.labels].sort()).map(({ names, ...row }) => [
        typeName(names),
        names,
        ...cells(row),
      ]),
  },
  {
    name: "db.schema.relTypeProperties",
    description: "Show the derived property schema of the relationships in tabular form.",
    args: [],
    columns: ["relType", "propertyName", "propertyTypes", "mandatory"],
    returns:
      "relType :: STRING, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN",
    call: (_, { graph }) =>
      propertyRows(graph.relationships, ({ type }) => [type]).map(({ names, ...row }) => [
        typeName(names),
        ...cells(row),
      ]),
  },
  {
    name: "db.schema.visualization",
    description:
      "Visualizes the schema of the data based on available statistics. A new node is returned for each label.",
    args: [],
    columns: ["nodes", "relationships"],
    returns: "nodes :: LIST<NODE>, relationships :: LIST<RELATIONSHIP>",
    call: (_, { graph }) => [visualization(graph)],
  },
];

interface PropertyRow {
  names: string[];
  property: string | null;
  types: string[] | null;
  mandatory: boolean;
}

const cells = ({ property, types, mandatory }: Omit<PropertyRow, "names">): Value[] => [
  property,
  types,
  mandatory,
];

const typeName = (names: readonly string[]): string => names.map((name) => `:\`${name}\``).join("");

interface PropertyGroup {
  names: string[];
  count: number;
  properties: Map<string, { count: number; types: Set<string> }>;
}

function propertyRows<T extends EntityRecord>(
  entities: Iterable<T>,
  namesOf: (entity: T) => string[],
): PropertyRow[] {
  const seen = new Map<string, PropertyGroup>();
  for (const entity of entities) {
    if (!entity.isVisible) continue;
    const names = namesOf(entity);
    const key = names.join("\0");
    let group = seen.get(key);
    if (!group) seen.set(key, (group = { names, count: 0, properties: new Map() }));
    group.count++;
    for (const property of entity.keys()) {
      let found = group.properties.get(property);
      if (!found) group.properties.set(property, (found = { count: 0, types: new Set() }));
      found.count++;
      found.types.add(storedType(entity.property(property)));
    }
  }
  const groups = [...seen.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.flatMap(([, { names, count, properties }]): PropertyRow[] => {
    if (properties.size === 0) return [{ names, property: null, types: null, mandatory: false }];
    return [...properties.entries()]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([property, found]) => ({
        names,
        property,
        types: [...found.types].sort(),
        mandatory: found.count === count,
      }));
  });
}

const NAMES: Readonly<Record<string, string>> = {
  Integer: "Long",
  Float: "Double",
  ZonedDateTime: "DateTime",
  ZonedTime: "Time",
};

/** Returns a type of stored values in Neo4j's words, which are Java's. */
function storedType(value: Value): string {
  if (isList(value)) return `${value.length > 0 ? storedType(value[0] ?? null) : ""}Array`;
  const kind = kindOf(value);
  return NAMES[kind] ?? kind;
}

function visualization(graph: Graph): Value[] {
  const nodes = new Map<string, VirtualNode>();
  let next = -1;
  for (const [label, set] of graph.nodesByLabel) {
    if (![...set].some((node) => node.isVisible && node.hasLabel(label))) continue;
    nodes.set(label, new VirtualNode(next--, label, describedRules(graph, label)));
  }
  const relationships = new Map<string, VirtualRelationship>();
  for (const each of graph.relationships) {
    if (!each.isVisible) continue;
    for (const from of each.start.labels) {
      for (const to of each.end.labels) {
        const key = [each.type, from, to].join("\0");
        const [start, end] = [nodes.get(from), nodes.get(to)];
        if (relationships.has(key) || !start || !end) continue;
        relationships.set(key, new VirtualRelationship(next--, each.type, start, end));
      }
    }
  }
  return [[...nodes.values()], [...relationships.values()]];
}

function describedRules(
  { schema }: Graph,
  label: string,
): { indexes: string[]; constraints: string[] } {
  const about = <T extends { target: { entity: string; labels: string[] } }>(rules: Iterable<T>) =>
    [...rules].filter(({ target }) => target.entity === "node" && target.labels.includes(label));
  return {
    indexes: about(schema.indexes.values())
      .filter(({ constraint }) => constraint === null)
      .flatMap(({ target }) => target.properties),
    constraints: about(schema.constraints.values()).map(({ name }) => name),
  };
}

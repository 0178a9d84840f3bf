import { x } from "xastscript";
import { QueryNode, type QueryRelationship, type QueryValue } from "../../../api/query-client.ts";
import { xmlFile } from "../../../model/text/xml-file.ts";
import { xmlText } from "../../../model/text/xml-text.ts";
import { entitiesIn, type Entity } from "../../values/entities-in.ts";
import { valueText } from "../../values/value-text.ts";
import type { RowWriter } from "./row-writer.ts";

/**
 * Writes the nodes, relationships and paths of rows as GraphML, each once: labels and types as
 * `labels` and `label`, properties under their own names. A relationship whose ends are not among
 * the rows gets nodes without properties. Nothing is written before the end: the file begins with
 * the names of all properties.
 */
export function graphmlWriter(): RowWriter {
  const nodes = new Map<string, QueryNode>();
  const relationships = new Map<string, QueryRelationship>();
  const take = (entity: Entity) => {
    if (entity instanceof QueryNode) nodes.set(entity.elementId, entity);
    else relationships.set(entity.elementId, entity);
  };
  return {
    begin: () => "",
    rows(rows) {
      for (const row of rows) for (const entity of entitiesIn(row)) take(entity);
      return "";
    },
    end() {
      for (const { startNodeElementId, endNodeElementId } of relationships.values())
        for (const id of [startNodeElementId, endNodeElementId])
          if (!nodes.has(id)) nodes.set(id, new QueryNode(id, [], {}));
      return graphml([...nodes.values()], [...relationships.values()]);
    },
  };
}

function graphml(nodes: readonly QueryNode[], relationships: readonly QueryRelationship[]): string {
  const [ofNodes, ofEdges] = [keysOf(nodes), keysOf(relationships)];
  const root = x("graphml", { xmlns: "http://graphml.graphdrawing.org/xmlns" }, [
    key("node", "n-labels", "labels", "string"),
    key("edge", "e-label", "label", "string"),
    ...[...ofNodes].map(([name, type], at) => key("node", `n${at}`, name, type)),
    ...[...ofEdges].map(([name, type], at) => key("edge", `e${at}`, name, type)),
    x("graph", { id: "G", edgedefault: "directed" }, [
      ...nodes.map((node) =>
        x("node", { id: idOf(node.elementId) }, [
          x("data", { key: "n-labels" }, xmlText(node.labels.map((label) => `:${label}`).join(""))),
          ...data("n", ofNodes, node),
        ]),
      ),
      ...relationships.map((relationship) =>
        x(
          "edge",
          {
            id: `e${xmlText(relationship.elementId)}`,
            source: idOf(relationship.startNodeElementId),
            target: idOf(relationship.endNodeElementId),
          },
          [
            x("data", { key: "e-label" }, xmlText(relationship.type)),
            ...data("e", ofEdges, relationship),
          ],
        ),
      ),
    ]),
  ]);
  return xmlFile(root);
}

const idOf = (elementId: string): string => `n${xmlText(elementId)}`;

type Keys = ReadonlyMap<string, string>;

/** The type in GraphML of each property: one that fits all its values. */
function keysOf(entities: readonly Entity[]): Keys {
  const types = new Map<string, string>();
  for (const { properties } of entities)
    for (const [name, value] of Object.entries(properties)) {
      const type = typeOf(value);
      types.set(name, (types.get(name) ?? type) === type ? type : "string");
    }
  return types;
}

function typeOf(value: QueryValue): string {
  if (typeof value === "bigint") return "long";
  if (typeof value === "number") return "double";
  return typeof value === "boolean" ? "boolean" : "string";
}

function key(of: "node" | "edge", id: string, name: string, type: string) {
  return x("key", { id, for: of, "attr.name": xmlText(name), "attr.type": type });
}

function data(prefix: string, keys: Keys, { properties }: Entity) {
  return [...keys.keys()].flatMap((name, at) => {
    const value = properties[name];
    return value === undefined || value === null
      ? []
      : [x("data", { key: `${prefix}${at}` }, xmlText(valueText(value)))];
  });
}

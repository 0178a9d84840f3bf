import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryMap,
  type QueryValue,
} from "../../api/query-client.ts";

/**
 * Returns a value as a reader of a table sees it: text without quotes, anything inside something
 * with them.
 */
export function valueText(value: QueryValue): string {
  return typeof value === "string" ? value : innerText(value);
}

/** Returns a Float in Cypher's way: 1.0, never 1. */
export function floatText(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

/** Returns the name of a node for places with room for one word. */
export function nodeName({ properties, labels, elementId }: QueryNode): string {
  for (const key of ["name", "title", "id"]) {
    const name = properties[key];
    if (typeof name === "string" && name !== "") return name;
  }
  return labels[0] ?? `#${elementId}`;
}

function innerText(value: QueryValue): string {
  if (value === null) return "null";
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return floatText(value);
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return `[${value.map(innerText).join(", ")}]`;
  if (value instanceof QueryText) return value.text;
  if (value instanceof QueryNode)
    return `(${value.labels.map((label) => `:${label}`).join("")}${mapIn(value.properties)})`;
  if (value instanceof QueryRelationship) return `[:${value.type}${mapIn(value.properties)}]`;
  if (value instanceof QueryPath) return pathText(value);
  return mapText(value);
}

function mapIn(properties: QueryMap): string {
  return Object.keys(properties).length > 0 ? ` ${mapText(properties)}` : "";
}

function mapText(map: QueryMap): string {
  const entries = Object.entries(map).map(([key, inner]) => `${key}: ${innerText(inner)}`);
  return `{${entries.join(", ")}}`;
}

/** Names and types alone: `(Armenia)-[:MEMBER_OF]->(CSTO)`. */
function pathText({ steps }: QueryPath): string {
  let from = "";
  return steps
    .map((step) => {
      if (step instanceof QueryNode) {
        from = step.elementId;
        return `(${nodeName(step)})`;
      }
      const forward = step.startNodeElementId === from;
      return forward ? `-[:${step.type}]->` : `<-[:${step.type}]-`;
    })
    .join("");
}

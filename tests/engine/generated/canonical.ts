import { isDuration, isNode, isPath, isRelationship } from "neo4j-driver";
import { describe } from "../../../engine/values/describe.ts";
import { isList, isMap, type Value } from "../../../engine/values/value.ts";
import { fromDriver } from "../from-driver.ts";

const DIGITS = 12;

/** A value of the engine as text that is the same for equal answers, whatever their internal ids. */
export function ownText(value: Value): string {
  if (value === null || typeof value !== "object") return plain(value);
  if (isList(value)) return `[${value.map(ownText).join(", ")}]`;
  if (isMap(value)) return mapText([...value].map(([key, each]) => [key, ownText(each)]));
  switch (value.kind) {
    case "Node":
      return `(${[...value.labels].sort().join(":")} ${idText(value.property("id"))})`;
    case "Relationship":
      return `[${value.type} ${idText(value.property("id"))}]`;
    case "Path":
      return `<${value.nodes.map(ownText).join("")}${value.relationships.map(ownText).join("")}>`;
    default:
      return describe(value);
  }
}

/** The same of a value as the driver gives it, with integers as bigint. */
export function theirText(value: unknown): string {
  if (isNode(value))
    return `(${[...value.labels].sort().join(":")} ${String(value.properties["id"])})`;
  if (isRelationship(value)) return `[${value.type} ${String(value.properties["id"])}]`;
  if (isPath(value)) {
    const nodes = [value.start, ...value.segments.map(({ end }) => end)];
    const relationships = value.segments.map(({ relationship }) => relationship);
    return `<${nodes.map(theirText).join("")}${relationships.map(theirText).join("")}>`;
  }
  if (Array.isArray(value)) return `[${value.map(theirText).join(", ")}]`;
  if (typeof value !== "object" || value === null) return plain(value as Value);
  if (Object.getPrototypeOf(value) === Object.prototype && !isDuration(value))
    return mapText(Object.entries(value).map(([key, each]) => [key, theirText(each)]));
  return describe(fromDriver(value));
}

const mapText = (entries: [string, string][]): string =>
  `{${entries
    .map(([key, text]) => `${key}: ${text}`)
    .sort()
    .join(", ")}}`;

const idText = (id: Value): string => (typeof id === "bigint" ? id.toString() : "undefined");

function plain(value: Value): string {
  if (typeof value === "number")
    return Number.isFinite(value) && !Object.is(value, -0)
      ? `Float ${Number(value.toPrecision(DIGITS))}`
      : `Float ${Object.is(value, -0) ? "-0" : value}`;
  return describe(value);
}

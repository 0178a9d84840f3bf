import { isCounting } from "../../../../domain/status.ts";
import type { Sign } from "../../../../domain/sign.ts";
import type { ActorAttributes, RelationAttributes } from "../../../../domain/contract/graph.ts";
import type { QueryNode, QueryRelationship, QueryValue } from "../../../api/query-client.ts";
import { readFields, type FieldReaders } from "../../../model/graph/read-fields.ts";
import { nodeName } from "../../values/value-text.ts";

/**
 * Returns the attributes that a node is drawn with: an actor as in the explorer, any other with its
 * name and label.
 */
export function actorAttributes(node: QueryNode): ActorAttributes {
  const { properties, labels } = node;
  return {
    name: clipped(nodeName(node)),
    kind: text(properties["kind"]) || (labels.find((name) => name !== "Actor") ?? ""),
    aliases: texts(properties["aliases"]),
    country: text(properties["country"]),
    summary: text(properties["summary"]),
  };
}

/**
 * Returns the attributes that a relationship is drawn with: a relation with its sign and intensity,
 * any other neutral and thin.
 */
export function relationAttributes({ type, properties }: QueryRelationship): RelationAttributes {
  const own = readFields((name) => properties[name], READ);
  const status = own.status || "occurred";
  return {
    ...own,
    predicate: type,
    label: type.toLowerCase().replaceAll("_", " "),
    family: "",
    symmetric: false,
    intensity: share(properties["intensity"]) ?? 0.5,
    status,
    counts: isCounting(status),
    claimCount: texts(properties["claimIds"]).length,
    sourceCount: number(properties["sourceCount"]) ?? own.sources.length,
  };
}

type Value = QueryValue | undefined;

const READ: FieldReaders<Value> = {
  text,
  texts,
  truth: (value) => value === true,
  date: (value) => text(value) || null,
  sign: signOf,
  share: (value) => share(value) ?? 0,
  count: (value) => number(value) ?? 0,
};

function share(value: Value): number | undefined {
  const found = number(value);
  return found === undefined ? undefined : Math.min(1, Math.max(0, found));
}

/** A name is written beside a disc: a sentence would cover its neighbours. */
function clipped(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

function signOf(value: Value): Sign {
  const sign = number(value) ?? 0;
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

function number(value: Value): number | undefined {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
}

function text(value: Value): string {
  return typeof value === "string" ? value : "";
}

function texts(value: Value): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

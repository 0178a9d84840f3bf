import { isCounting } from "../../../../domain/status.ts";
import type { Sign } from "../../../../domain/sign.ts";
import type { ActorAttributes, RelationAttributes } from "../../../../domain/contract/graph.ts";
import type { QueryNode, QueryRelationship, QueryValue } from "../../../api/query-client.ts";
import { nodeName } from "../../values/value-text.ts";

/** How a node is drawn: an actor as the explorer draws it, any other under its name and label. */
export function actorAttributes(node: QueryNode): ActorAttributes {
  const { properties, labels } = node;
  return {
    name: clipped(nodeName(node)),
    kind: text(properties["kind"]) || (labels.find((label) => label !== "Actor") ?? ""),
    aliases: texts(properties["aliases"]),
    country: text(properties["country"]),
    summary: text(properties["summary"]),
  };
}

/** How a relationship is drawn: a relation by its sign and intensity, any other as neutral and thin. */
export function relationAttributes({ type, properties }: QueryRelationship): RelationAttributes {
  const spells = texts(properties["spells"]);
  const sources = texts(properties["sources"]);
  return {
    predicate: type,
    label: type.toLowerCase().replaceAll("_", " "),
    family: "",
    symmetric: false,
    sign: signOf(properties["sign"]),
    mixed: properties["mixed"] === true,
    intensity: Math.min(1, Math.max(0, number(properties["intensity"]) ?? 0.5)),
    status: text(properties["status"]) || "occurred",
    counts: isCounting(text(properties["status"]) || "occurred"),
    spells,
    validFrom: text(properties["validFrom"]) || null,
    validTo: text(properties["validTo"]) || null,
    claimCount: texts(properties["claimIds"]).length,
    sourceCount: number(properties["sourceCount"]) ?? sources.length,
    sources,
    disputed: properties["disputed"] === true,
    background: properties["background"] === true,
  };
}

/** A name is written beside a disc: a sentence would cover its neighbours. */
function clipped(name: string): string {
  return name.length > 40 ? `${name.slice(0, 39)}…` : name;
}

function signOf(value: QueryValue | undefined): Sign {
  const sign = number(value) ?? 0;
  return sign > 0 ? 1 : sign < 0 ? -1 : 0;
}

function number(value: QueryValue | undefined): number | undefined {
  return typeof value === "number" || typeof value === "bigint" ? Number(value) : undefined;
}

function text(value: QueryValue | undefined): string {
  return typeof value === "string" ? value : "";
}

function texts(value: QueryValue | undefined): string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

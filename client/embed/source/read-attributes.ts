import { isCounting, STATUSES } from "../../../domain/status.ts";
import type { Imported, ImportedActor, ImportedRelation } from "../../../import/imported.ts";
import { textOf, textsOf, truthOf } from "../../../import/graph/texts.ts";
import type {
  ActorAttributes,
  GraphAttributes,
  RelationAttributes,
} from "../../../domain/contract/graph.ts";

/** An actor with what the map needs of it. */
export function actorAttributes(actor: ImportedActor): ActorAttributes {
  const { name, kind, aliases, country, summary } = actor;
  return { name, kind: kind || "Actor", aliases: [...aliases], country, summary };
}

/** A relation; what only the product's own files say is read where it is there. */
export function relationAttributes(relation: ImportedRelation): RelationAttributes {
  const { predicate, label, symmetric, sign, intensity, spells, properties } = relation;
  const text = (name: string): string => textOf(properties.get(name));
  const isSo = (name: string): boolean => truthOf(properties.get(name)) === true;
  const count = (name: string, usual: number): number => {
    const number = Number(text(name) || usual);
    return Number.isInteger(number) && number >= 0 ? number : usual;
  };
  const status = STATUSES.find((known) => known === text("status")) ?? "occurred";
  return {
    predicate,
    label,
    family: text("family"),
    symmetric,
    sign,
    mixed: isSo("mixed"),
    intensity,
    status,
    counts: truthOf(properties.get("counts")) ?? isCounting(status),
    spells: [...spells],
    validFrom: text("validFrom") || null,
    validTo: text("validTo") || null,
    claimCount: count("claimCount", 1),
    sourceCount: count("sourceCount", 0),
    sources: textsOf(properties.get("sources")),
    disputed: isSo("disputed"),
    background: isSo("background"),
  };
}

/** Of the graph itself: a file of the product's own may hold a part of the relations, and says so. */
export function graphAttributes(imported: Imported, fingerprint: string): GraphAttributes {
  const { properties, relations, title } = imported;
  const total = Number(textOf(properties.get("total"))) || 0;
  return {
    pack: textOf(properties.get("pack")),
    title,
    version: textOf(properties.get("version")) || fingerprint,
    truncated: properties.get("truncated") === true,
    total: Math.max(relations.length, total),
  };
}

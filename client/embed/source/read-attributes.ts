import { isCounting, STATUSES } from "../../../domain/status.ts";
import type { Imported, ImportedActor, ImportedRelation } from "../../../import/imported.ts";
import { textOf, textsOf, truthOf } from "../../../import/graph/texts.ts";
import { readFields, type FieldReaders } from "../../model/graph/read-fields.ts";
import type {
  ActorAttributes,
  GraphAttributes,
  RelationAttributes,
} from "../../../domain/contract/graph.ts";

/** Returns an actor with the fields that the map needs. */
export function actorAttributes(actor: ImportedActor): ActorAttributes {
  const { name, kind, aliases, country, summary } = actor;
  return { name, kind: kind || "Actor", aliases: [...aliases], country, summary };
}

/** Returns a relation; fields that only the product's own files have are read if present. */
export function relationAttributes(relation: ImportedRelation): RelationAttributes {
  const { predicate, label, symmetric, sign, intensity, spells, properties } = relation;
  const status = STATUSES.find((known) => known === textOf(properties.get("status"))) ?? "occurred";
  return {
    ...readFields((name) => properties.get(name), READ),
    ...{ predicate, label, symmetric, sign, intensity, spells: [...spells], status },
    counts: truthOf(properties.get("counts")) ?? isCounting(status),
    claimCount: countOf(properties.get("claimCount"), 1),
  };
}

type Value = ReturnType<ImportedRelation["properties"]["get"]>;

const READ: FieldReaders<Value> = {
  text: textOf,
  texts: textsOf,
  truth: (value) => truthOf(value) === true,
  date: (value) => textOf(value) || null,
  count: (value) => countOf(value, 0),
  share: (value) => Math.min(1, Math.max(0, Number(textOf(value)) || 0)),
  sign: (value) => Math.sign(Number(textOf(value)) || 0),
};

function countOf(value: Value, usual: number): number {
  const number = Number(textOf(value) || usual);
  return Number.isInteger(number) && number >= 0 ? number : usual;
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

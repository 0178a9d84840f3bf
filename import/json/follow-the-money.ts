import type { Draft, Fields } from "../graph/draft.ts";
import { textOf } from "../graph/texts.ts";
import { isItem, own, type Item } from "./item.ts";

/** Schemata of FollowTheMoney that join two entities, with the properties that name them. */
const LINKS: Readonly<Record<string, readonly [from: string, to: string]>> = {
  Ownership: ["owner", "asset"],
  Directorship: ["director", "organization"],
  Membership: ["member", "organization"],
  Employment: ["employee", "employer"],
  Family: ["person", "relative"],
  Associate: ["person", "associate"],
  Representation: ["agent", "client"],
  Succession: ["predecessor", "successor"],
  Payment: ["payer", "beneficiary"],
  Debt: ["debtor", "creditor"],
  UnknownLink: ["subject", "object"],
  Occupancy: ["holder", "post"],
  ContractAward: ["supplier", "contract"],
  Similar: ["candidate", "match"],
};

/** Returns true for entities of FollowTheMoney: each has an id, a schema and lists of values. */
export function isFollowTheMoney(items: readonly unknown[]): boolean {
  return (
    items.length > 0 &&
    items.slice(0, 10).every((item) => {
      if (!isItem(item)) return false;
      return typeof own(item, "schema") === "string" && isItem(own(item, "properties"));
    })
  );
}

/** Reads entities of FollowTheMoney: a link with two ends is a relation, any other an actor. */
export function readEntities(items: readonly unknown[], draft: Draft): void {
  items.forEach((item, i) => {
    const at = `line ${i + 1}`;
    if (!isItem(item)) {
      draft.leftOut.add("item", at);
      return;
    }
    const properties = own(item, "properties");
    const schema = textOf(own(item, "schema"));
    const values = isItem(properties) ? properties : {};
    const ends = Object.hasOwn(LINKS, schema) ? LINKS[schema] : undefined;
    if (ends) addLink(draft, item, values, ends, at);
    else addEntity(draft, item, values, at);
  });
}

function addEntity(draft: Draft, item: Item, values: Item, at: string): void {
  const fields: Fields = fieldsOf(values, ["name", "alias", "country", "summary"]);
  const [name, ...others] = textsIn(values, "name");
  fields.set("label", textOf(own(item, "caption")) || name || "");
  fields.set("kind", textOf(own(item, "schema")));
  fields.set("aliases", [...others, ...textsIn(values, "alias")]);
  fields.set("country", (textsIn(values, "country")[0] ?? "").toUpperCase());
  fields.set("summary", textsIn(values, "summary")[0] ?? "");
  const id = textOf(own(item, "id"));
  draft.actors.push({ id, fields, times: [], place: null, at });
}

function addLink(
  draft: Draft,
  item: Item,
  values: Item,
  [from, to]: readonly [string, string],
  at: string,
): void {
  const fields: Fields = fieldsOf(values, [from, to, "startDate", "endDate", "date"]);
  const schema = textOf(own(item, "schema"));
  fields.set("predicate", schema);
  const role = textsIn(values, "role")[0] ?? textsIn(values, "relationship")[0];
  if (role !== undefined) fields.set("label", role);
  for (const name of ["startDate", "endDate", "date"] as const) {
    const date = textsIn(values, name)[0];
    if (date !== undefined) fields.set(name, date);
  }
  const id = textOf(own(item, "id"));
  const symmetric = schema === "Family" || schema === "Associate" || schema === "Similar";
  for (const source of textsIn(values, from))
    for (const target of textsIn(values, to))
      draft.relations.push({ id, from: source, to: target, symmetric, fields, times: [], at });
}

function fieldsOf(values: Item, without: readonly string[]): Fields {
  const fields: Fields = new Map();
  for (const name of Object.keys(values))
    if (!without.includes(name)) fields.set(name, textsIn(values, name).join("; "));
  return fields;
}

/** Returns the values of a property; an entity in place of an id counts as its id. */
function textsIn(values: Item, name: string): string[] {
  const value = own(values, name);
  const list: unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => textOf(isItem(one) ? own(one, "id") : one)).filter(Boolean);
}

import type { Store } from "../store/port.ts";
import { collectRows, type Row } from "../store/rows.ts";
import type { Value } from "../store/value.ts";
import { isEarlierNode, isEarlierNote, kebab } from "./earlier-node.ts";
import { elementOf, isSame, type SchemaElement } from "./schema-element.ts";
import type { LoadScripts } from "./scripts.ts";
import { textOf } from "./text-of.ts";

type Properties = Readonly<Record<string, Value>>;

/**
 * Data that the version without marks left in a database; elements are given by the database's own
 * ids.
 */
export interface Earlier {
  notes: { element: string; properties: Properties }[];
  nodes: string[];
  relationships: string[];
  schema: SchemaElement[];
  /** True if the database holds nothing else without a mark. */
  isAll: boolean;
}

const LINKS = new Set([
  "SUBJECT",
  "OBJECT",
  "ASSERTED_BY",
  "STATED_IN",
  "CORROBORATES",
  "CONTRADICTS",
]);

/**
 * Finds the data of the version without marks, and never includes data that may be foreign.
 *
 * @param other constraints and indexes that this version did not create
 * @returns null if that version left nothing
 * @throws StoreError
 */
export async function findEarlier(
  store: Store,
  scripts: LoadScripts,
  other: readonly SchemaElement[],
): Promise<Earlier | null> {
  const ask = async (name: string): Promise<Row[]> =>
    (await collectRows(store, scripts.earlier.statement(name), {}, { mode: "read" })).rows;
  const notes = (await ask("loads"))
    .map((row) => ({
      element: textOf(row["element"]),
      properties: row["properties"] as Properties,
    }))
    .filter(({ properties }) => isEarlierNote(properties));
  const schema = earlierSchema(scripts, other, notes.length > 0);
  if (notes.length === 0 && schema.length === 0) return null;

  const found = notes.length === 0 ? [] : await ask("nodes");
  const ids = new Map<string, string>();
  const nodes: string[] = [];
  for (const row of found) {
    const properties = row["properties"] as Properties;
    const isMarked = row["isMarked"] === true;
    if (!isMarked && !isEarlierNode(row["labels"] as string[], properties)) continue;
    ids.set(textOf(row["element"]), textOf(properties["id"]));
    if (!isMarked) nodes.push(textOf(row["element"]));
  }
  const relationships = (notes.length === 0 ? [] : await ask("relationships"))
    .filter((row) => isEarlierRelationship(row, ids))
    .map((row) => textOf(row["element"]));
  const [counts] = await ask("counts");
  const isAll =
    Number(counts?.["nodes"] ?? 0) === nodes.length + notes.length &&
    Number(counts?.["relationships"] ?? 0) === relationships.length &&
    other.every((element) => schema.includes(element));
  return { notes, nodes, relationships, schema, isAll };
}

/**
 * Returns true for a relationship between two nodes of that version that is a relation with a
 * matching id, or a link of a claim.
 */
function isEarlierRelationship(row: Row, ids: ReadonlyMap<string, string>): boolean {
  const start = ids.get(textOf(row["start"]));
  const end = ids.get(textOf(row["end"]));
  if (start === undefined || end === undefined) return false;
  const type = textOf(row["type"]);
  const properties = row["properties"] as Properties;
  if (!LINKS.has(type)) return properties["id"] === `${start}.${kebab(type)}.${end}`;
  return Object.keys(properties).every((name) => type === "STATED_IN" && name === "paragraph");
}

/**
 * Finds constraints and indexes of that version. Without a load note they count only if all of its
 * constraints exist, since a single one may be foreign.
 */
function earlierSchema(
  scripts: LoadScripts,
  other: readonly SchemaElement[],
  hasNote: boolean,
): SchemaElement[] {
  const known = (name: string) => scripts.earlier.script(name).statements.map(elementOf);
  const isWhole = known("constraints").every((one) => other.some((each) => isSame(one, each)));
  if (!hasNote && !isWhole) return [];
  const all = [...known("constraints"), ...known("indexes")];
  return other.filter((each) => all.some((one) => isSame(one, each)) || isOfPredicate(each));
}

/** Matches `relation_MEMBER_OF`, the constraint that ids are unique within a relationship type. */
function isOfPredicate({ kind, name, type, labelsOrTypes, properties }: SchemaElement): boolean {
  const [predicate = ""] = labelsOrTypes;
  return (
    kind === "constraint" &&
    type.startsWith("RELATIONSHIP_") &&
    name === `relation_${predicate}` &&
    properties.join() === "id"
  );
}

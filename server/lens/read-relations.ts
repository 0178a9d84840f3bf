import type { Lens, LensValue, RelationLens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import { spliceExpressions, spliceQuoted } from "../cypher/gate.ts";
import type { Value } from "../store/value.ts";
import { batchesOf, rowsOf, type LensStore } from "./lens-store.ts";
import { CUTS, expressionsOf, listedItem, type ReadItem } from "./read-item.ts";
import { valueText } from "./value-text.ts";

/** A relationship as a lens sees it. */
export interface SeenRelation {
  /** Place of its type in the lens. */
  type: number;
  element: string;
  /** Elements of its ends. */
  subject: string;
  object: string;
  item: ReadItem;
}

/** Where relations go while they are read. */
export interface RelationReader {
  /** Maximum number of relations. */
  most: number;
  /** Maximum number of each type. */
  ofEach: number;
  /** False to read only the properties that the lens names. */
  isWhole: boolean;
  take: (seen: SeenRelation) => void;
  /** Returns how many were taken. */
  began: () => number;
  /** Called after each type with what `began` returned before it. */
  read: (began: number) => void;
}

/**
 * Reads what a lens sees as relations, one type after the other, and returns how many there are in
 * the database. Rejects with StoreError.
 */
export async function readRelations(
  from: LensStore,
  lens: Lens,
  { most, ofEach, isWhole, take, began, read }: RelationReader,
): Promise<number> {
  const labels = lens.actors.map(({ label }) => label);
  let total = 0;
  for (const [type, relation] of lens.relations.entries()) {
    const begin = began();
    const left = Math.min(most - begin, ofEach);
    let rows = 0;
    const expressions = expressionsOf(relation);
    const { statement, parameters } = relationStatement(from, relation, expressions);
    const only = isWhole ? null : propertiesOf(relation);
    const given = { ...CUTS, ...parameters, actors: labels, most: left, only };
    if (left > 0)
      for await (const { columns, rows: batch } of batchesOf(from, statement, given)) {
        const [element, subject, object, names, properties, values] = placesOf(columns);
        rows += batch.length;
        for (const row of batch)
          take({
            type,
            element: textAt(row, element),
            subject: textAt(row, subject),
            object: textAt(row, object),
            item: listedItem(
              only ?? (row[names] as string[]),
              row[properties],
              row[values],
              expressions,
            ),
          });
      }
    read(begin);
    total += rows < left || ofEach < most ? rows : await countOf(from, relation, labels, rows);
  }
  return total;
}

/** Returns the places of the columns of cypher/lens/relationships and between. */
function placesOf(columns: readonly string[]) {
  const place = (name: string) => columns.indexOf(name);
  return [
    place("element"),
    place("subject"),
    place("object"),
    place("names"),
    place("properties"),
    place("values"),
  ] as const;
}

function textAt(row: readonly Value[], place: number): string {
  const value = row[place] ?? null;
  return typeof value === "string" ? value : valueText(value);
}

/** Names of the properties of which a lens makes what is kept of every claim. */
function propertiesOf({ sign, intensity, from, to, at, source }: RelationLens): string[] {
  const values: (LensValue | undefined)[] = [sign, intensity, from, to, at, source];
  return [
    ...new Set(values.flatMap((value) => (value && "property" in value ? value.property : []))),
  ];
}

/** The statement that reads the relations of one type or label, with its own parameters. */
export function relationStatement(
  { scripts }: LensStore,
  relation: RelationLens,
  expressions: readonly string[],
) {
  const quoted = (statement: string, placeholder: string, name: string) =>
    spliceQuoted(statement, placeholder, name, new Set([name]));
  if (!isBetween(relation)) {
    const statement = quoted(scripts.statement("relationships"), "type", relation.type);
    return { statement: spliceExpressions(statement, expressions), parameters: {} };
  }
  const { node, subject, object } = relation;
  let statement = quoted(scripts.statement("between"), "label", node);
  statement = quoted(statement, "subjectType", subject.type);
  statement = quoted(statement, "objectType", object.type);
  return {
    statement: spliceExpressions(statement, expressions),
    parameters: {
      subjectIn: subject.direction === "in",
      objectIn: object.direction === "in",
      ordered: subject.type !== object.type || subject.direction !== object.direction,
    },
  };
}

/** Counts what a limit cut; of nodes between actors only what was read is known. */
async function countOf(
  from: LensStore,
  relation: RelationLens,
  actors: string[],
  rows: number,
): Promise<number> {
  if (isBetween(relation)) return rows;
  const { type } = relation;
  const statement = from.scripts.statement("relationship-count");
  const [row] = await rowsOf(from, spliceQuoted(statement, "type", type, new Set([type])), {
    actors,
  });
  return Number(row?.["count"] ?? rows);
}

import type { Lens, RelationLens } from "../../domain/lens/lens.ts";
import { isBetween } from "../../domain/lens/relation-name.ts";
import { spliceExpressions, spliceQuoted } from "../cypher/gate.ts";
import type { Actor, Claim, Predicate, Source } from "../pack/pack.ts";
import { elementNumber } from "./actor-ids.ts";
import { claimTime, type ClaimTime } from "./claim-time.ts";
import { signIn, sizeIn, textIn } from "./field-value.ts";
import { eachRow, rowsOf, type LensStore } from "./lens-store.ts";
import { OwnNames } from "./names.ts";
import { LONGEST_SUMMARY, propertiesText } from "./properties-text.ts";
import { CUTS, expressionsOf, readItem, type ReadItem } from "./read-item.ts";
import { DEFAULT_INTENSITY, predicateRow } from "./relation-words.ts";
import type { SourceBook } from "./source-book.ts";
import { valueText } from "./value-text.ts";

/** The relations of a database as claims. */
export interface ReadClaims {
  claims: Claim[];
  predicates: Predicate[];
  sources: Source[];
  /** Number of claims with a date that cannot be read. */
  unreadDates: number;
  /** Number of relationships of the lens in the database, of which only a part may have been read. */
  total: number;
}

/**
 * Reads what a lens sees as relations, each relationship as one claim. Rejects with StoreError.
 *
 * @param most how many claims may be read
 * @param ofEach how many of each type may be
 */
export async function readClaims(
  from: LensStore,
  lens: Lens,
  actors: ReadonlyMap<string, Actor>,
  { sources, most, ofEach = most }: { sources: SourceBook; most: number; ofEach?: number },
): Promise<ReadClaims> {
  const labels = lens.actors.map(({ label }) => label);
  const names = OwnNames.predicates();
  const read: ReadClaims = { claims: [], predicates: [], sources: [], unreadDates: 0, total: 0 };
  for (const relation of lens.relations) {
    const predicate = predicateRow(relation, names);
    read.predicates.push(predicate);
    const began = read.claims.length;
    const left = Math.min(most - began, ofEach);
    let rows = 0;
    const expressions = expressionsOf(relation);
    const { statement, parameters } = relationStatement(from, relation, expressions);
    if (left > 0)
      for await (const row of eachRow(from, statement, {
        ...{ ...CUTS, ...parameters },
        actors: labels,
        most: left,
      })) {
        rows++;
        const subject = actors.get(valueText(row["subject"] ?? null));
        const object = actors.get(valueText(row["object"] ?? null));
        // Somebody may have added a node since the actors were read.
        if (!subject || !object) continue;
        const item = readItem(row["properties"], row["values"], expressions);
        const time = claimTime(relation, item);
        if (time.isUnread) read.unreadDates++;
        read.claims.push(
          claimOf(
            { id: claimId(valueText(row["element"] ?? null)), predicate, subject, object },
            { relation, item, time, source: sources.of(relation.source, item) },
          ),
        );
      }
    scaleIntensities(read.claims, began);
    read.total += rows < left || ofEach < most ? rows : await countOf(from, relation, labels, rows);
  }
  return { ...read, sources: sources.all() };
}

interface Ends {
  id: string;
  predicate: Predicate;
  subject: Actor;
  object: Actor;
}

/** The parts of a relationship of which a claim is made. */
interface Reading {
  relation: RelationLens;
  item: ReadItem;
  time: ClaimTime;
  source: string;
}

function claimOf({ id, predicate, subject, object }: Ends, reading: Reading): Claim {
  const { relation, item, source } = reading;
  const { validFrom, validTo, precision, dateBasis, status } = reading.time;
  const summary =
    textIn(relation.summary, item) || `${subject.name} ${predicate.label} ${object.name}`;
  return {
    id,
    subject: subject.id,
    predicate: predicate.id,
    object: object.id,
    sign: signIn(relation.sign, item) ?? 0,
    intensity: sizeIn(relation.intensity, item) ?? DEFAULT_INTENSITY,
    ...{ validFrom, validTo, precision, dateBasis, status },
    assertedBy: source,
    source,
    paragraph: null,
    alsoParagraphs: [],
    summary: summary.slice(0, LONGEST_SUMMARY),
    about: [],
    corroborates: [],
    contradicts: [],
    note: propertiesText(item),
    instrument: "",
  };
}

/** Makes the largest of the weights above 1 the whole. */
function scaleIntensities(claims: Claim[], began: number): void {
  let largest = 1;
  for (let i = began; i < claims.length; i++)
    largest = Math.max(largest, claims[i]?.intensity ?? 0);
  for (let i = began; i < claims.length; i++) {
    const claim = claims[i];
    if (claim) claim.intensity = Math.round((claim.intensity / largest) * 1e4) / 1e4;
  }
}

/** Returns the id of a claim: the number of its relationship, or those of a node and its two. */
function claimId(element: string): string {
  const [first = "", ...others] = element.split(" ").map(elementNumber);
  return others.length === 0 ? `r${first}` : `n${[first, ...others].join("-")}`;
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

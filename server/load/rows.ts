import { hash } from "node:crypto";
import { dateKey, isEarly, spellKey } from "../../domain/dates/date-key.ts";
import { isCounting, type Status } from "../../domain/status.ts";
import { claimColumns } from "../pack/columns.ts";
import { relationId } from "../pack/relation-id.ts";
import { spellOf } from "../pack/spell.ts";
import type { Claim, Pack, Properties, WithProperties } from "../pack/pack.ts";
import type { Value } from "../store/value.ts";

/**
 * Properties of a node as the scripts in cypher/load set them. `digest` detects changes of the row,
 * `ententeId` marks the node as Entente's.
 */
export type NodeRow = { id: string; ententeId: string; digest: string } & Record<string, Value>;

/** Rank of a status; a relation gets the status of its claim with the highest rank. */
const FIRMNESS: Record<Status, number> = {
  ongoing: 5,
  occurred: 4,
  planned: 3,
  alleged: 2,
  hypothetical: 1,
  denied: 0,
};

/** Returns the first 16 hex digits of the SHA-256 of a row and of the data of its links. */
export function digestOf(row: Readonly<Record<string, Value>>, links: unknown = null): string {
  return hash("sha256", JSON.stringify([row, links])).slice(0, 16);
}

/** Adds to a row the mark and the digest, which is of what was there before. */
function digested(row: { id: string } & Record<string, Value>, links: unknown = null): NodeRow {
  const digest = digestOf(row, links);
  return Object.assign(row, { ententeId: row.id, digest });
}

/** Puts the properties of a row beside its fields, which take precedence. */
function flat<T extends { properties?: Properties }>({ properties, ...fields }: T) {
  return properties ? { ...properties, ...fields } : fields;
}

export function sourceRows(pack: Pack): NodeRow[] {
  return pack.sources.map((source) => digested(flat(source)));
}

export function predicateRows(pack: Pack): NodeRow[] {
  return pack.predicates.map((predicate) => digested(flat(predicate)));
}

export function actorRows(pack: Pack): NodeRow[] {
  return pack.actors.map((actor) => digested(flat(actor)));
}

export function claimRows(pack: Pack): NodeRow[] {
  return pack.claims.map(claimRowIn(pack));
}

/**
 * Converts claims to nodes. validTo becomes exclusive and equals the spell's end, so that an event
 * of 2018 ends at 2019 and an ongoing one has none.
 */
export function claimRowIn({ sources }: Pack): (claim: WithProperties<Claim>) => NodeRow {
  const background = new Set(sources.filter((s) => s.background).map((s) => s.id));
  return (claim) => {
    const spell = spellOf(claim);
    const end = spell?.split("/")[1];
    const { subject, object, source, assertedBy, paragraph, corroborates, contradicts } = claim;
    // Cells of columns that a pack does not know may not take the place of others.
    const row: Record<string, Value> = { ...claim.properties };
    // One by one: a spread into another object costs several times as much, and there may be many.
    for (const name of OWN_COLUMNS) row[name] = claim[name];
    row["validFrom"] = claim.validFrom || null;
    row["validTo"] = end === undefined || end === ".." ? null : end;
    row["relation"] = relationId(claim);
    row["spell"] = spell;
    // Only where the texts do not order as time does: all other claims are compared by them.
    if (isEarly(claim.validFrom)) row["fromKey"] = dateKey(claim.validFrom);
    const key = spell === null ? null : spellKey(spell);
    if (key !== null) row["spellKey"] = key;
    row["counts"] = isCounting(claim.status);
    row["firmness"] = FIRMNESS[claim.status];
    row["background"] = background.has(source);
    const links = [subject, object, source, assertedBy, paragraph, corroborates, contradicts];
    return digested(row as { id: string } & typeof row, links);
  };
}

/** Columns of claims.csv that become relationships. */
const LINKS: ReadonlySet<string> = new Set<keyof Claim>([
  "subject",
  "object",
  "source",
  "assertedBy",
  "paragraph",
  "corroborates",
  "contradicts",
]);

/** The other columns, which become properties of the claim's node. */
const OWN_COLUMNS = (Object.keys(claimColumns.shape) as (keyof Claim)[]).filter(
  (name) => !LINKS.has(name),
);

export interface ClaimEnd {
  claim: string;
  end: string | null;
}

/** Returns the actor that asserts a claim; null if the source speaks in its own voice. */
export function assertedBy(claim: Claim): ClaimEnd {
  return { claim: claim.id, end: claim.assertedBy === claim.source ? null : claim.assertedBy };
}

/** Returns the unordered pairs of claims, each once, with the smaller id first. */
export function claimPairs(
  claims: readonly Claim[],
  field: "corroborates" | "contradicts",
): { a: string; b: string }[] {
  const pairs = new Map<string, { a: string; b: string }>();
  for (const claim of claims)
    for (const other of claim[field]) {
      const [a, b] = claim.id < other ? [claim.id, other] : [other, claim.id];
      pairs.set(`${a} ${b}`, { a, b });
    }
  return [...pairs.values()];
}

import { compareDates } from "../../domain/dates/date-key.ts";
import type { Claim, ClaimRef } from "../../domain/contract/claims.ts";
import type { Parameters } from "../store/port.ts";
import type { Ask } from "./ask.ts";
import { actorRef, sourceRef, type Catalogue } from "./catalogue.ts";

/** Conditions on claims; absent ones match everything. */
export interface ClaimFilter {
  actor?: string | undefined;
  /** In combination with `actor`: the two are subject and object, in either order. */
  other?: string | undefined;
  subject?: string | undefined;
  object?: string | undefined;
  about?: string | undefined;
  predicates?: string[] | undefined;
  sources?: string[] | undefined;
  signs?: number[] | undefined;
  statuses?: string[] | undefined;
  period?: { from: string; to: string } | undefined;
  /** False to exclude claims without a date. */
  undated?: boolean | undefined;
}

/** A row of cypher/queries/claims. */
type ClaimRow = Omit<
  Claim,
  "subject" | "object" | "label" | "assertedBy" | "source" | "corroboratedBy" | "contradictedBy"
> & {
  subject: string;
  object: string;
  assertedBy: string | null;
  source: string;
  corroboratedBy: string[];
  contradictedBy: string[];
};

/** A row of cypher/queries/claim-refs. */
type RefRow = Omit<ClaimRef, "source"> & { source: string };

/**
 * Returns the ids of the claims of an actor that match, newest first, undated last. Rejects with
 * StoreError.
 */
export function claimIdsOfActor(ask: Ask, actor: string, filter: ClaimFilter): Promise<string[]> {
  return idsOf(ask, "claim-ids-of-actor", {
    ...commonParameters(filter),
    actor,
    other: filter.other ?? null,
    subject: filter.subject ?? null,
    object: filter.object ?? null,
    sources: filter.sources ?? null,
  });
}

/**
 * Returns the ids of the claims of some sources that match, newest first, undated last. Rejects with
 * StoreError.
 */
export function claimIdsOfSources(
  ask: Ask,
  sources: string[],
  filter: ClaimFilter,
): Promise<string[]> {
  return idsOf(ask, "claim-ids-of-sources", { ...commonParameters(filter), sources });
}

/** Claims that an answer about something else has beside it; more come in pages. */
export const MOST_BESIDE = 1000;

/** Returns the ids of the newest claims that a source states. Rejects with StoreError. */
export function claimIdsOfSource(ask: Ask, source: string): Promise<string[]> {
  return idsOf(ask, "claim-ids-of-source", { source, limit: MOST_BESIDE });
}

async function idsOf(ask: Ask, name: string, parameters: Parameters): Promise<string[]> {
  const rows = await ask<{ id: string }>(name, parameters);
  return rows.map((row) => row.id);
}

/** Returns the parameters that the queries of claims share; null where nothing is asked. */
function commonParameters(filter: ClaimFilter) {
  return {
    about: filter.about ?? null,
    predicates: filter.predicates ?? null,
    signs: filter.signs ?? null,
    statuses: filter.statuses ?? null,
    from: filter.period?.from ?? null,
    to: filter.period?.to ?? null,
    undated: filter.undated ?? true,
  };
}

/** Compares claims as lists of them are ordered: newest first, undated last. */
export function newestFirst(
  a: Pick<Claim, "validFrom" | "id">,
  b: Pick<Claim, "validFrom" | "id">,
): number {
  const order = compareDates(b.validFrom ?? "", a.validFrom ?? "");
  if (order !== 0) return order;
  return a.id < b.id ? -1 : 1;
}

/** Returns claims in the order of the ids; unknown ids are skipped. Rejects with StoreError. */
export async function claims(
  ask: Ask,
  catalogue: Catalogue,
  ids: readonly string[],
): Promise<Claim[]> {
  if (ids.length === 0) return [];
  const rows = await ask<ClaimRow>("claims", { ids: [...ids] });
  const others = rows.flatMap((row) => [...row.corroboratedBy, ...row.contradictedBy]);
  const refs = await claimRefs(ask, catalogue, [...new Set(others)]);
  const named = (list: string[]) =>
    [...list].sort().flatMap((id) => {
      const ref = refs.get(id);
      return ref ? [ref] : [];
    });
  const byId = new Map<string, Claim>(
    rows.map((row) => [
      row.id,
      {
        ...row,
        subject: actorRef(catalogue, row.subject),
        object: actorRef(catalogue, row.object),
        label: catalogue.predicates.get(row.predicate)?.label ?? row.predicate,
        assertedBy: row.assertedBy === null ? null : actorRef(catalogue, row.assertedBy),
        source: sourceRef(catalogue, row.source),
        corroboratedBy: named(row.corroboratedBy),
        contradictedBy: named(row.contradictedBy),
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function claimRefs(
  ask: Ask,
  catalogue: Catalogue,
  ids: string[],
): Promise<Map<string, ClaimRef>> {
  if (ids.length === 0) return new Map();
  const rows = await ask<RefRow>("claim-refs", { ids });
  return new Map(rows.map((row) => [row.id, { ...row, source: sourceRef(catalogue, row.source) }]));
}

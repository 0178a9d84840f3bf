import { STATUSES } from "../../domain/status.ts";
import { WHOLE_GRAPH } from "../../domain/whole-graph.ts";
import type { ActorWithRelations } from "../../domain/contract/actors.ts";
import type { Claim } from "../../domain/contract/claims.ts";
import type { Counts } from "../../domain/contract/counts.ts";
import type { Dataset } from "../../domain/contract/dataset.ts";
import type { GraphColumns } from "../../domain/contract/graph-columns.ts";
import type { SerializedGraph } from "../../domain/contract/graph.ts";
import type { List } from "../../domain/contract/list.ts";
import type { Making } from "../../domain/contract/making.ts";
import type { Overview } from "../../domain/contract/overview.ts";
import type { Paths } from "../../domain/contract/paths.ts";
import type { LibraryQuery } from "../../domain/contract/queries.ts";
import type { RelationWithClaims } from "../../domain/contract/relations.ts";
import type { Schema } from "../../domain/contract/schema.ts";
import type { Found } from "../../domain/contract/search.ts";
import type { Source, SourceWithClaims } from "../../domain/contract/sources.ts";
import type { Timeline } from "../../domain/contract/timeline.ts";
import { graphOfColumns } from "../model/graph/graph-of-columns.ts";
import { ask as send } from "./ask.ts";
import { DOUBT, ofOneVersion, versionOf, type Versioned } from "./data-version.ts";
import { Unreachable } from "./errors.ts";
import { request } from "./request.ts";

/** One GET as JSON. Throws ApiError for an answer that is a problem, Unreachable for none. */
async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await ofOneVersion(() => ask<T>(path, signal), signal)).body;
}

async function ask<T>(path: string, signal?: AbortSignal): Promise<Versioned<T>> {
  const init = { headers: { accept: "application/json" }, ...(signal ? { signal } : {}) };
  const response = await request(send, path, init).catch((error: unknown) => {
    if (error instanceof Unreachable) dispatchEvent(new Event(DOUBT));
    throw error;
  });
  return { body: (await response.json()) as T, version: versionOf(response) };
}

const id = encodeURIComponent;

export const getDataset = (signal?: AbortSignal) => get<Dataset>("api/dataset", signal);

/** Every relation whatever its status: what is hidden is a choice of the view. */
export const getGraph = (signal?: AbortSignal) => graphAt(WHOLE_GRAPH, signal);

/** Every relation of a predicate, whatever its status. */
export const getGraphOf = (predicate: string, signal?: AbortSignal) =>
  graphAt(`${WHOLE_GRAPH}&predicate=${id(predicate)}&limit=100000`, signal);

const graphAt = async (path: string, signal?: AbortSignal): Promise<SerializedGraph> =>
  graphOfColumns(await get<GraphColumns>(path, signal));

/** The whole in few elements, for a query as `/api/overview` takes it. */
export const getOverview = (query: string, signal?: AbortSignal) =>
  get<Overview>(`api/overview${query && `?${query}`}`, signal);

/** The server's progress with the communities of the overview, whatever data the page has. */
export async function getMaking(signal: AbortSignal): Promise<Making> {
  const response = await request(send, "api/overview/making", { signal });
  return (await response.json()) as Making;
}

/** How many claims begin in each year or month. */
export const getTimeline = (bucket: Timeline["bucket"], signal?: AbortSignal) =>
  get<Timeline>(`api/timeline?bucket=${bucket}`, signal);

/** The best matches of each group, in order. */
export const search = (
  {
    q,
    in: groups,
    limit,
    cursor,
  }: { q: string; in: readonly (keyof Found)[]; limit: number; cursor?: string },
  signal?: AbortSignal,
) =>
  get<Found>(
    `api/search?q=${id(q)}&in=${groups.join(",")}&limit=${limit}${cursor ? `&cursor=${id(cursor)}` : ""}`,
    signal,
  );

export const getActor = (actor: string, signal?: AbortSignal) =>
  get<ActorWithRelations>(`api/actors/${id(actor)}`, signal);

/** The relations of one actor alone, strongest first, whatever their status. */
export const getNeighbours = (actor: string, signal?: AbortSignal) =>
  get<SerializedGraph>(`api/actors/${id(actor)}/neighbors?status=${STATUSES.join(",")}`, signal);

export const getRelation = (relation: string, signal?: AbortSignal) =>
  get<RelationWithClaims>(`api/relations/${id(relation)}`, signal);

export const getClaim = (claim: string, signal?: AbortSignal) =>
  get<Claim>(`api/claims/${id(claim)}`, signal);

/** Every claim with this actor as subject, object or asserter, newest first, page by page. */
export const getClaimsOf = async (actor: string, signal?: AbortSignal): Promise<Claim[]> =>
  (await wholeList<Claim>(`api/claims?actor=${id(actor)}&`, signal)).items;

/** A list of which each answer gives a page, as one. */
async function wholeList<T>(path: string, signal?: AbortSignal): Promise<List<T>> {
  const items: T[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const from: string = cursor === "" ? "" : `&cursor=${id(cursor)}`;
    const answer: List<T> = await get(`${path}limit=1000${from}`, signal);
    for (const item of answer.items) items.push(item);
    cursor = answer.next;
  }
  return { items, total: items.length, next: null };
}

/** Every claim with these two as subject and object, either way round, newest first, page by page. */
export const getClaimsBetween = async (
  a: string,
  b: string,
  signal?: AbortSignal,
): Promise<Claim[]> =>
  (await wholeList<Claim>(`api/claims?actor=${id(a)}&with=${id(b)}&`, signal)).items;

/** Paths for a query as `questionQuery` writes it. */
export const getPaths = (query: string, signal?: AbortSignal) =>
  get<Paths>(`api/paths?${query}`, signal);

/** How many relations fit a query as `questionQuery` writes it. */
export const getCounts = (query: string, signal?: AbortSignal) =>
  get<Counts>(`api/counts?${query}`, signal);

/** The named read queries that the answers come from. */
export const getQueries = (signal?: AbortSignal) => get<List<LibraryQuery>>("api/queries", signal);

/** Every document, page by page. */
export const getSources = (signal?: AbortSignal) => wholeList<Source>("api/sources?", signal);

/** Every claim, newest first, page by page. */
export const getClaims = async (signal?: AbortSignal): Promise<Claim[]> =>
  (await wholeList<Claim>("api/claims?", signal)).items;

export const getSource = (source: string, signal?: AbortSignal) =>
  get<SourceWithClaims>(`api/sources/${id(source)}`, signal);

/** What is in the store: labels, types, properties and what connects what. */
export const getSchema = (signal?: AbortSignal) => get<Schema>("api/schema", signal);

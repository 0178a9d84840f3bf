import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { CurrentData } from "../../../server/data.ts";
import type { Context } from "../../../server/http/route.ts";
import { groupActors } from "../../../server/overview/group-actors.ts";
import { asker } from "../../../server/query/ask.ts";
import { projectRoot } from "../../../server/root.ts";
import { contractRoutes } from "../../../server/routes/contract.ts";
import type { Store } from "../../../server/store/port.ts";
import { load } from "../load/loading.ts";
import { openEmpty, presentEngines, rows } from "../store/engines.ts";
import { grownPack } from "./grown-pack.ts";
import { profiled, type Profiled } from "./profiled.ts";

const [SMALL, LARGE] = [400, 10_000];
/** Database hits of a read on the large pack, as a multiple of those on the small one. */
const AT_MOST = 1.3;

type Given = Record<string, string>;

const READS: [name: string, path: string, params: Given, query: Given][] = [
  ["an actor with its relations", "/api/actors/:id", { id: "core-0" }, {}],
  ["an actor's neighbours", "/api/actors/:id/neighbors", { id: "core-0" }, {}],
  ["a relation by its id", "/api/relations/:id", { id: "core-0.met-with.core-1" }, {}],
  ["a claim", "/api/claims/:id", { id: "c7" }, {}],
  ["the first page of claims", "/api/claims", {}, { limit: "50" }],
  ["the second page of claims", "/api/claims", {}, { limit: "50", cursor: "1e" }],
  ["the claims of an actor", "/api/claims", {}, { actor: "core-1" }],
  ["the claims of a source", "/api/claims", {}, { source: "d0" }],
  ["a source with its claims", "/api/sources/:id", { id: "d0" }, {}],
  ["the surroundings of an actor", "/api/graph", {}, { focus: "core-0", hops: "2" }],
  ["the paths between two actors", "/api/paths", {}, { start: "core-0", end: "core-5" }],
  ["a search", "/api/search", {}, { q: "nearby", limit: "20" }],
  [
    "an actor by a saved query",
    "/api/queries/:id/graph",
    { id: "well-sourced" },
    {
      actor: "core-0",
      sources: "1",
    },
  ],
];

/** Addresses that speak of the whole: the store is asked nothing once that was read. */
const OF_THE_WHOLE: [name: string, path: string, query: Given][] = [
  ["counts with a filter", "/api/counts", { at: "1990", minIntensity: "0.5" }],
  ["the timeline by year", "/api/timeline", { bucket: "year" }],
  ["the timeline by month", "/api/timeline", { bucket: "month" }],
  ["an overview of a year", "/api/overview", { at: "1980" }],
];

/** Lists and graphs of which the store is asked for what the answer holds. */
const FIRST_OF_MANY: [name: string, path: string, query: Given][] = [
  ["claims of a sign", "/api/claims", { sign: "-1", limit: "20" }],
  ["claims of a status", "/api/claims", { status: "occurred", limit: "20" }],
  ["claims of a date", "/api/claims", { from: "1980", to: "1999", limit: "20" }],
  ["claims of a predicate", "/api/claims", { predicate: "ACCUSED", limit: "20" }],
  ["the strongest relations of all", "/api/graph", { limit: "20" }],
  ["the strongest relations of a sign", "/api/graph", { sign: "-1", limit: "20" }],
];

const neo4j = presentEngines().filter(({ name }) => name === "neo4j");

/** The hits of every read, once what is kept of a data version has been read. */
async function costsOf(store: Store, size: number): Promise<Map<string, number>> {
  await load(store, grownPack(size));
  // Neo4j samples an index some time after it was filled, and plans as if it held nothing until then.
  await rows(store, "CALL db.prepareForReplanning(60)");
  const measured = profiled(store);
  const context = await contextOf(measured);
  const costs = new Map<string, number>();
  for (const [name, path, params, query] of READS) {
    const ask = () => answer(context, path, params, query);
    if (path === "/api/search") await ask();
    costs.set(name, await measured.hitsOf(ask));
  }
  for (const [name, path, query] of [...OF_THE_WHOLE, ...FIRST_OF_MANY]) {
    const ask = () => answer(context, path, {}, query);
    await ask();
    costs.set(name, await measured.hitsOf(ask));
  }
  return costs;
}

async function contextOf({ store }: Profiled): Promise<Context> {
  const queries = readLibrary(join(projectRoot(), "cypher", "queries"), "neo4j");
  const ask = asker(store, queries, { timeoutMs: 60_000, maxRows: 1_000_000 });
  const status = { reason: "", isLoading: false, seen: () => {}, missed: () => Promise.resolve() };
  const data = await new CurrentData(store, ask, status).refresh();
  if (!data) throw new Error("the store holds no pack");
  const group: Context["group"] = (links, actors) => Promise.resolve(groupActors(links, actors));
  return { ask, data, queries, group, elementBudget: 3000 };
}

async function answer(context: Context, path: string, params: Given, query: Given) {
  const route = contractRoutes.find((one) => one.path === path);
  if (!route) throw new Error(`there is no route ${path}`);
  const given = [route.params.parse(params), route.query.parse(query)] as const;
  return route.answer.parse(await route.handle(context, ...given));
}

describe.skipIf(neo4j.length === 0)("the cost of a read on a Neo4j with more data", () => {
  let small: Map<string, number>;
  let large: Map<string, number>;
  let store: Store;
  beforeAll(async () => {
    const [engine] = neo4j;
    if (!engine) return;
    store = await openEmpty(engine);
    small = await costsOf(store, SMALL);
    await store.close();
    store = await openEmpty(engine);
    large = await costsOf(store, LARGE);
  });
  afterAll(() => store.close());

  const followed = [...READS, ...FIRST_OF_MANY].map(([name]) => name);
  it.each(followed)("follows the answer: %s", (name) => {
    const [before, after] = [small.get(name) ?? 0, large.get(name) ?? 0];
    expect(before).toBeGreaterThan(0);
    expect(after / before).toBeLessThanOrEqual(AT_MOST);
  });

  it.each(OF_THE_WHOLE.map(([name]) => name))("is nothing once it was read: %s", (name) => {
    expect(large.get(name)).toBe(0);
  });
});

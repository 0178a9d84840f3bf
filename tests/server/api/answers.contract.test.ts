import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import { contractRoutes } from "../../../server/routes/contract.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { presentEngines } from "../store/engines.ts";
import { ADDRESSES } from "./addresses.ts";
import { expectedRelations } from "./expected.ts";
import { json, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);
const relations = [...expectedRelations(pack).values()];
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

describe("the addresses to try", () => {
  it("cover all routes of the contract", () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual(contractRoutes.map(({ path }) => path).sort());
  });
});

describe.each(presentEngines())("the routes of the contract on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());

  it.each(contractRoutes)(
    "return the documented schema for $path, without extra members",
    async (route) => {
      for (const address of ADDRESSES[route.path] ?? []) {
        const body = await json(serving, address);
        expect(route.answer.parse(body), address).toEqual(body);
      }
    },
  );

  it("return the counts of the pack", async () => {
    expect(await json(serving, "/api/dataset")).toMatchObject({
      pack: "armenia-russia",
      engine: engine.name,
      counts: { actors: 103, claims: 350, relations: 240, sources: 6 },
      view: pack.view,
    });
    const everything = "status=occurred,ongoing,planned,alleged,hypothetical,denied";
    expect(await json(serving, `/api/graph?${everything}`)).toMatchObject({
      attributes: { total: 240, truncated: false },
    });
    expect(await json(serving, "/api/actors")).toMatchObject({ total: 103 });
    expect(await json(serving, "/api/claims")).toMatchObject({ total: 350 });
    expect(await json(serving, "/api/sources")).toMatchObject({ total: 6, next: null });
  });

  it("return the labels and types in the store", async () => {
    const schema = await json<{
      labels: { name: string; count: number }[];
      relationshipTypes: { name: string; count: number }[];
      connections: { start: string[]; type: string; end: string[]; count: number }[];
    }>(serving, "/api/schema");
    const counts = Object.fromEntries(schema.labels.map(({ name, count }) => [name, count]));
    const states = pack.actors.filter(({ kind }) => kind === "State").length;
    expect(counts).toMatchObject({
      Actor: 103,
      Claim: 350,
      Source: 6,
      Predicate: 81,
      Load: 1,
      State: states,
    });
    const types = Object.fromEntries(
      schema.relationshipTypes.map(({ name, count }) => [name, count]),
    );
    const members = relations.filter(({ predicate }) => predicate === "MEMBER_OF").length;
    expect(types).toMatchObject({ SUBJECT: 350, OBJECT: 350, STATED_IN: 350, MEMBER_OF: members });
    const connections = schema.connections.filter(({ type }) => type === "STATED_IN");
    expect(connections).toEqual([
      { start: ["Claim"], type: "STATED_IN", end: ["Source"], count: 350 },
    ]);
    const connected = schema.connections.reduce((sum, { count }) => sum + count, 0);
    expect(connected).toBe(Object.values(types).reduce((sum, count) => sum + count, 0));
  });

  it("return a claim with all values of its row", async () => {
    const row = pack.claims.find(({ id }) => id === "c008")!;
    const name = (id: string) => pack.actors.find((actor) => actor.id === id)?.name;
    const claim = await json<{ corroboratedBy: { id: string }[] }>(serving, "/api/claims/c008");
    expect(claim).toMatchObject({
      id: "c008",
      subject: { id: row.subject, name: name(row.subject) },
      object: { id: row.object, name: name(row.object) },
      predicate: row.predicate,
      sign: row.sign,
      intensity: row.intensity,
      status: row.status,
      summary: row.summary,
      about: row.about,
      paragraph: row.paragraph,
      source: { id: row.source },
      assertedBy: row.assertedBy === row.source ? null : { id: row.assertedBy },
    });
    expect(claim.corroboratedBy.map(({ id }) => id)).toEqual([...row.corroborates].sort());
  });

  it("return a relation with its claims, and a source with its claims in paragraph order", async () => {
    const { claims } = await json<{ claims: { id: string }[] }>(
      serving,
      "/api/relations/armenia.member-of.csto",
    );
    const expected = relations.find(({ id }) => id === "armenia.member-of.csto")?.claims;
    expect(claims.map(({ id }) => id).sort()).toEqual(expected);
    const source = await json<{ claims: { id: string; paragraph: number }[] }>(
      serving,
      "/api/sources/d0",
    );
    expect(source.claims.map(({ id }) => id).sort()).toEqual(
      idsOf(pack.claims.filter((claim) => claim.source === "d0")).sort(),
    );
    const paragraphs = source.claims.map(({ paragraph }) => paragraph);
    expect(paragraphs).toEqual([...paragraphs].sort((a, b) => a - b));
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ActorHit } from "../../../domain/contract/actors.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { json, serveShipped } from "./serving.ts";

describe.each(presentEngines())("GET /api/actors?q= on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const find = async (q: string, rest = ""): Promise<ActorHit[]> =>
    (await json<List<ActorHit>>(serving, `/api/actors?q=${encodeURIComponent(q)}${rest}`)).items;

  it.each([
    ["armenia", "armenia"],
    ["ARMENIA", "armenia"],
    ["  armenia ", "armenia"],
    ["pashinian", "nikol-pashinyan"],
    ["ОДКБ", "csto"],
    ["одкб", "csto"],
    ["European Union", "eu"],
    ["turkiye", "turkiye"],
    ["Türkiye", "turkiye"],
    ["Հայաստան", "armenia"],
    ["Россия", "russia"],
    ["lukashenka", "alexander-lukashenko"],
    ["azerbajan", "azerbaijan"],
    ["belar", "belarus"],
  ])("ranks first for %j: %s", async (q, id) => {
    expect((await find(q))[0]?.id).toBe(id);
  });

  it("returns the alias that matched", async () => {
    expect((await find("ОДКБ"))[0]).toMatchObject({ id: "csto", matched: "ОДКБ" });
  });

  it("restricts the hits to the requested kinds", async () => {
    const kinds = new Set((await find("armenia", "&kind=Event,Issue")).map(({ kind }) => kind));
    expect([...kinds].filter((kind) => kind !== "Event" && kind !== "Issue")).toEqual([]);
  });

  it.each(["xyzzy", "!!!", "(", "\\", "*", "'; DROP"])("finds nothing for %j", async (q) => {
    expect(await find(q)).toEqual([]);
  });

  it("returns every actor by name for a query of blanks", async () => {
    const { items, total } = await json<List<ActorHit>>(serving, "/api/actors?q=%20&limit=1000");
    expect({ length: items.length, total }).toEqual({ length: 103, total: 103 });
  });
});

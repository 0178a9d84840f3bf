import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { foldPairs } from "../../../domain/analysis/balance/fold-pairs.ts";
import type { Balance } from "../../../domain/contract/balance.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import { Balance as BalanceSchema } from "../../../domain/contract/balance.ts";
import { balanceThread } from "../../../server/balance/balance-thread.ts";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { statusWithEtag } from "./conditional.ts";
import { json, serveShipped } from "./serving.ts";

describe.each(presentEngines())("GET /api/balance on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const balance = (query = "") => json<Balance>(serving, `/api/balance${query}`);

  it.each([
    ["", ""],
    ["?at=2022", ""],
    ["?sign=-1,0", ""],
    ["?from=2000&to=2020&kind=State", "&rule=newest"],
    ["?focus=armenia&hops=1", "&rule=strongest&weighted=true"],
  ])("speaks of the relations of /api/graph%s", async (filter, more) => {
    const graph = await json<SerializedGraph>(serving, `/api/graph${filter}`);
    const query = filter + (filter ? more : more.replace("&", "?"));
    const found = BalanceSchema.parse(await balance(query));
    expect(found.relations).toBe(graph.edges.length);
    const relations = graph.edges.map(({ key, source, target, attributes }) => ({
      ...{ id: key, from: source, to: target, since: attributes.validFrom },
      ...attributes,
    }));
    const folded = foldPairs(relations, found.rule);
    expect(found).toMatchObject({
      ...{ pairs: folded.graph.pairs.length, actors: folded.graph.actors.length },
      leftOut: { neutral: folded.neutral, selfRelations: folded.selfRelations },
      ties: folded.ties.map(({ a, b, relations: ids }) => ({ pair: [a, b], relations: ids })),
      ...{ truncated: false, method: "proof" },
    });
    expect(found.camps.flatMap(({ actors }) => actors).sort()).toEqual(folded.graph.actors);
    const shown = found[found.division];
    const cost = found.frustrated.reduce(
      (sum, { weight }) => sum + (found.division === "weighted" ? weight : 1),
      0,
    );
    expect(cost).toBeCloseTo(shown.upper, 6);
    const campOf = new Map(found.camps.flatMap(({ id, actors }) => actors.map((a) => [a, id])));
    for (const { pair, sign } of found.frustrated) {
      const [one, other] = pair.map((actor) => campOf.get(actor));
      expect(one === other).toBe(sign === -1);
    }
  });

  it("restricts the relations to chosen actors, and says what a limit cut", async () => {
    const actors = ["armenia", "azerbaijan", "russia"];
    const chosen = await balance(`?actors=${actors.join(",")}`);
    for (const { actors: its } of chosen.camps)
      for (const actor of its) expect(actors).toContain(actor);
    const all = await balance();
    expect(chosen.relations).toBeLessThan(all.relations);
    expect(await balance("?limit=10")).toMatchObject({
      ...{ relations: all.relations, truncated: true },
    });
  });

  it("is never worse with more camps, which it calls a search", async () => {
    const [two, four] = await Promise.all([balance(), balance("?camps=4")]);
    expect(four.frustration.upper).toBeLessThanOrEqual(two.frustration.upper);
    expect(four.method).toBe("search");
  });

  it("answers what is there for nothing but neutral relations, one actor and none", async () => {
    for (const query of ["?sign=0", "?actors=armenia", "?at=0500"])
      expect(await balance(query)).toMatchObject({
        frustration: { lower: 0, upper: 0, exact: true },
        weighted: { lower: 0, upper: 0, exact: true },
        ...{ camps: [], pairs: 0, degreeOfBalance: { triangles: null, walks: null } },
      });
  });

  it("refuses what it does not understand with the field", async () => {
    for (const [query, status, field] of [
      ["camps=7", 400, "camps"],
      ["rule=oldest", 400, "rule"],
      ["weighted=maybe", 400, "weighted"],
      ["kind=Planet", 400, "kind"],
      ["at=2020&from=2019", 400, "at"],
      ["colour=red", 400, "colour"],
      ["actors=atlantis", 404, undefined],
    ] as const) {
      const response = await fetch(`${serving.url}/api/balance?${query}`);
      expect(response.status).toBe(status);
      const { errors } = (await response.json()) as { errors?: { field: string }[] };
      expect(errors?.[0]?.field).toBe(field);
    }
  });

  it("revalidates by data version, also below the path of the pack", async () => {
    const first = await fetch(`${serving.url}/api/balance?camps=3`);
    const etag = first.headers.get("ETag") ?? "";
    expect(await statusWithEtag(`${serving.url}/api/balance?camps=3`, etag)).toBe(304);
    const other = await fetch(`${serving.url}/api/balance?camps=2`);
    expect(other.headers.get("ETag")).not.toBe(etag);
    const { pack, version } = (await first.json()) as Balance;
    const below = await json<Balance>(serving, `/d/${pack}/api/balance?camps=3`);
    expect(below.version).toBe(version);
  });
});

describe("the thread of balance", () => {
  const everybodyAgainstEverybody = Array.from({ length: 40 }, (_, i) =>
    Array.from({ length: i }, (_, j) => ({
      ...{ id: `${i}-${j}`, from: `a${i}`, to: `a${j}`, sign: -1 as const, intensity: 1 },
    })),
  ).flat();
  const question = { rule: "net", camps: 2, weighted: false } as const;

  it("is ended when nobody waits any longer, and answers the next", async () => {
    const thread = balanceThread();
    try {
      const leaving = new AbortController();
      const hard = { relations: everybodyAgainstEverybody, question };
      const dropped = thread.ask(hard, { client: "", signal: leaving.signal });
      const next = thread.ask(
        { relations: everybodyAgainstEverybody.slice(0, 3), question },
        { client: "" },
      );
      leaving.abort(new Error("gone"));
      await expect(dropped).rejects.toThrow("gone");
      expect(await next).toMatchObject({ frustration: { lower: 1, upper: 1, exact: true } });
    } finally {
      await thread.close();
    }
  });

  it("gives an interval once the time is over, and does not call it exact", async () => {
    const thread = balanceThread();
    try {
      const found = await thread.ask(
        { relations: everybodyAgainstEverybody, question },
        { client: "" },
      );
      if (found === "here") throw new Error("no figures");
      // floor(39² / 4) is known from theory (Abelson and Rosenberg 1958).
      expect(found.frustration.upper).toBe(380);
      expect(found.frustration.lower).toBeLessThanOrEqual(380);
      expect(found.frustration.exact).toBe(found.frustration.lower === 380);
    } finally {
      await thread.close();
    }
  });
});

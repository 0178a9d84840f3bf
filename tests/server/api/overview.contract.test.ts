import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Counts } from "../../../domain/contract/counts.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Overview } from "../../../domain/contract/overview.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Serving } from "../../../server/serve.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { everyEngine, presentEngines } from "../store/engines.ts";
import { expectedRelations } from "./expected.ts";
import { json, serveFrom, serveShipped } from "./serving.ts";

const pack = await readPack(SHIPPED);
const firm = [...expectedRelations(pack).values()].filter((relation) =>
  ["occurred", "ongoing"].includes(relation.status),
);
const sumOf = ({ cooperation, friction, neutral, mixed }: Overview["total"]) =>
  cooperation + friction + neutral + mixed;

describe.each(everyEngine())("GET /api/overview on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const overview = (query = "") => json<Overview>(serving, `/api/overview${query}`);

  it("counts every actor once and every relation", async () => {
    const { total, communities, bundles, budget } = await overview();
    expect(total).toMatchObject({ actors: pack.actors.length, relations: firm.length });
    expect(sumOf(total)).toBe(firm.length);
    expect(communities.reduce((sum, { size }) => sum + size, 0)).toBe(pack.actors.length);
    const parts = [...communities.map(({ signs }) => signs), ...bundles];
    const counted = parts.reduce((sum, signs) => sum + sumOf({ ...total, ...signs }), 0);
    expect(counted).toBe(firm.length);
    expect(budget).toBe(3000);
  });

  it("opens a community in place, with the whole as before", async () => {
    const closed = await overview();
    const [first] = closed.communities;
    const { actors, communities, total } = await overview(`?expand=${first?.id ?? ""}&members=3`);
    expect(actors.map(({ id }) => id)).toEqual(first?.members.slice(0, 3).map(({ id }) => id));
    expect(communities.map(({ id }) => id)).toEqual(closed.communities.map(({ id }) => id));
    expect(communities[0]?.shown).toBe(3);
    expect(total).toEqual(closed.total);
  });

  it("sums what a filter leaves", async () => {
    const { total, communities } = await overview("?sign=-1&show=csto");
    const friction = firm.filter(({ sign }) => sign === -1);
    expect(total).toMatchObject({ relations: friction.length, cooperation: 0 });
    expect(communities.reduce((sum, { shown }) => sum + shown, 0)).toBe(1);
  });

  it("sums what the other choices of the page's filter leave, as /api/counts does", async () => {
    const query = "without=russia&minSources=2&background=exclude&kind=State&also=csto";
    const { total } = await overview(`?${query}`);
    const { signs } = await json<Counts>(serving, `/api/counts?${query}`);
    expect(total.relations).toBeGreaterThan(0);
    expect(total.relations).toBeLessThan(firm.length);
    expect({
      cooperation: total.cooperation,
      friction: total.friction,
      neutral: total.neutral + total.mixed,
    }).toEqual(signs);
  });

  it("gives the neighbours of an actor in pages, strongest first", async () => {
    const address = "/api/actors/russia/neighbors";
    const all = await json<SerializedGraph>(serving, address);
    const few = await json<SerializedGraph>(serving, `${address}?limit=4`);
    expect(few.edges).toEqual(all.edges.slice(0, 4));
    expect(few.attributes).toMatchObject({ truncated: true, total: all.edges.length });
  });
});

describe("the element budget", () => {
  it("is a setting, and cuts lines with the whole still counted", async () => {
    const [embedded] = presentEngines();
    if (!embedded) throw new Error("every machine can run the embedded engine");
    const serving = await serveFrom(embedded, SHIPPED, { ENTENTE_ELEMENT_BUDGET: "100" });
    try {
      const closed = await json<Overview>(serving, "/api/overview");
      const all = closed.communities.map(({ id }) => id).join(",");
      const open = await json<Overview>(serving, `/api/overview?expand=${all}`);
      expect(open).toMatchObject({ budget: 100, truncated: true, total: closed.total });
      expect(open.lines).toBeGreaterThan(100);
      const lines = open.bundles.flatMap(({ cooperation, friction, neutral, mixed }) =>
        [cooperation, friction, neutral + mixed].filter((count) => count > 0),
      );
      expect(lines.length).toBeLessThanOrEqual(100);
    } finally {
      await serving.close();
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Claim } from "../../../domain/contract/claims.ts";
import type { Dataset } from "../../../domain/contract/dataset.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { LensAnswer } from "../../../domain/contract/lens.ts";
import type { List } from "../../../domain/contract/list.ts";
import type { Serving } from "../../../server/serve.ts";
import type { Schema } from "../../../domain/contract/schema.ts";
import type { Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { openEmpty, presentEngines, write } from "../store/engines.ts";

const neo4j = presentEngines().filter(({ settings }) => settings.engine === "neo4j");
const PARALLEL = 8000;
const LABELS = 320;

describe.each(neo4j)("$name with a graph that is large in every way", (engine) => {
  let store: Store;
  let serving: Serving;
  beforeAll(async () => {
    store = await openEmpty(engine);
    await write(store, "CREATE (:Person {name: 'A'}), (:Person {name: 'B'})");
    await write(
      store,
      `MATCH (a:Person {name: 'A'}), (b:Person {name: 'B'}) UNWIND range(1, ${PARALLEL}) AS i CREATE (a)-[:CALLED {at: 1990 + i % 30}]->(b)`,
    );
    await write(
      store,
      "UNWIND range(1, 20) AS i WITH reduce(t = 'x', j IN range(1, 20) | t + t) AS half, i LIMIT 1 CREATE (:Person {name: 'Long', text: half + half + half + half + half + half + half + half + half + half})",
    );
    const labels = Array.from({ length: LABELS }, (_, i) => `(:\`Label ${i}\` {name: 'n${i}'})`);
    await write(store, `CREATE ${labels.join(", ")}`);
    serving = await serveFrom(engine, undefined, { ENTENTE_WORKSPACE: "none" });
    // Each of many labels is asked for by a statement that has to be planned.
  }, 120_000);
  afterAll(async () => {
    await serving.close();
    await store.close();
  });

  it("folds parallel relationships into one relation with all its claims", async () => {
    const { edges } = await json<SerializedGraph>(serving, "/api/graph?predicate=CALLED");
    expect(edges).toHaveLength(1);
    expect(edges[0]?.attributes.claimCount).toBe(PARALLEL);
    const claims = await json<{ total: number }>(serving, "/api/claims?actor=a&limit=10");
    expect(claims.total).toBe(PARALLEL);
  });

  it("gives the newest claims alone beside a relation and a source that have very many", async () => {
    for (const address of ["/api/relations/a.called.b", "/api/sources/database"]) {
      const found = await json<{ claims: Claim[]; claimCount: number }>(serving, address);
      expect([found.claims.length, found.claimCount]).toEqual([1000, PARALLEL]);
      expect(new Set(found.claims.map(({ id }) => id)).size).toBe(1000);
    }
  });

  it("cuts an example of the schema", async () => {
    const { labels } = await json<Schema>(serving, "/api/schema");
    const text = labels
      .find(({ name }) => name === "Person")
      ?.properties.find(({ name }) => name === "text");
    expect(String(text?.example)).toMatch(/^x{299}…$/);
  });

  it("looks at the most frequent labels, and says how many it left out", async () => {
    const { labels, beyond } = await json<LensAnswer>(serving, "/api/lens");
    expect([labels.length, beyond.labels]).toEqual([60, LABELS + 1 - 60]);
    expect(labels[0]).toMatchObject({ name: "Person", count: 3 });
    const { counts } = await json<Dataset>(serving, "/api/dataset");
    expect(counts.actors).toBe(3 + 59);
  });

  it("cuts a long text", async () => {
    const { summary } = await json<{ summary: string }>(serving, "/api/actors/long");
    expect(summary).toMatch(/^text: x{200,300}$/);
  });

  it("keeps in columns what does not fit into a store, and shows all of it", async () => {
    const small = await serveFrom(engine, undefined, {
      ENTENTE_WORKSPACE: "none",
      ENTENTE_MEMORY_LIMIT_MB: "64",
    });
    const { lens } = await json<Dataset>(small, "/api/dataset");
    expect(lens?.relationships).toEqual({ read: PARALLEL, total: PARALLEL });
    for (const address of ["/api/graph", "/api/timeline", "/api/sources"])
      expect(await without(small, address)).toEqual(await without(serving, address));
    const { items } = await json<List<Claim>>(small, "/api/claims?actor=a&limit=3");
    expect(items[0]?.summary).toBe("A called B");
    expect(items[0]?.note).toMatch(/^at: 20/);
    await small.close();
  });
});

/** Returns the answer of an address but for the data version. */
async function without(server: Serving, address: string): Promise<unknown> {
  const { attributes, ...answer } = await json<{ attributes?: { version: string } }>(
    server,
    address,
  );
  return { ...answer, attributes: { ...attributes, version: "" } };
}

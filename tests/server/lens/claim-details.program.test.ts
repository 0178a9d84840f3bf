import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { columnedGraph } from "../../../server/lens/columned-graph.ts";
import type { KeptGraph } from "../../../server/lens/kept-graph.ts";
import type { LensStore } from "../../../server/lens/lens-store.ts";
import { lensOf } from "../../../server/lens/parse-lens.ts";
import { projectRoot } from "../../../server/root.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import { write } from "../store/engines.ts";

const TYPES = ["ALLY_OF", "SUPPORTED", "SANCTIONED", "VOTED_WITH"];
const LENS = lensOf(
  {
    title: "Places",
    actors: [{ label: "Place", name: { property: "name" } }],
    relations: TYPES.map((type) => ({
      type,
      from: { property: "since" },
      ...(type === "VOTED_WITH" && { summary: { expression: "'voted in ' + r.since" } }),
    })),
  },
  "lens",
);

describe("claims of a graph in columns", () => {
  let store: Store;
  let graph: KeptGraph;
  const ran: string[] = [];
  beforeAll(async () => {
    store = await openStore({ engine: "embedded", memoryLimitBytes: 100_000_000 });
    await write(store, "UNWIND range(1, 9) AS i CREATE (:Place {name: 'Place ' + i})");
    for (const type of TYPES)
      await write(
        store,
        `MATCH (a:Place), (b:Place) WHERE a.name < b.name CREATE (a)-[:${type} {since: 1990, note: '${type}'}]->(b)`,
      );
    const scripts = readLibrary(join(projectRoot(), "cypher", "lens"), "neo4j");
    const from: LensStore = { store, scripts, timeoutMs: 60_000 };
    const watched = new Proxy(store, {
      get: (target, name) => {
        if (name !== "run") return Reflect.get(target, name, target) as unknown;
        return (...given: Parameters<Store["run"]>) => {
          ran.push(given[0]);
          return target.run(...given);
        };
      },
    });
    graph = await columnedGraph(
      from,
      { ...from, store: watched },
      { lens: LENS, name: "x", isGuessed: false, memoryLimitBytes: 100_000_000 },
    );
  });
  afterAll(() => store.close());

  it("need one statement for all types, and one for each with an expression, planned before", async () => {
    const planned = new Set(ran.splice(0));
    const ids = (await graph.ask<{ id: string }>("claim-columns")).map(({ id }) => id);
    const claims = await graph.ask<{ predicate: string; summary: string; note: string }>("claims", {
      ids,
    });
    expect(claims).toHaveLength(TYPES.length * 36);
    for (const { predicate, summary, note } of claims) {
      expect(note).toContain(`note: ${predicate}`);
      expect(summary).toMatch(predicate === "VOTED_WITH" ? /^voted in 1990$/ : /^Place \d .*\d$/);
    }
    expect(ran).toHaveLength(2);
    for (const statement of ran) expect(planned.has(statement)).toBe(true);
  });
});

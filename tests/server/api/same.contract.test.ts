import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import { everyEngine } from "../store/engines.ts";
import { json, serveShipped } from "./serving.ts";

const ADDRESSES = [
  "/api/dataset",
  "/api/graph",
  "/api/graph?at=2020-10&status=occurred,ongoing,alleged,planned&kind=State,Organization",
  "/api/graph?focus=csto&hops=2&limit=50",
  "/api/paths?start=belarus&end=india",
  "/api/paths?start=belarus&end=india&at=2022&kind=State&minSources=1",
  "/api/graph?limit=20&sign=-1",
  "/api/counts?at=2020&actors=armenia,russia&minIntensity=0.5",
  "/api/timeline",
  "/api/timeline?bucket=month",
  "/api/schema",
  "/api/actors",
  "/api/actors?q=russ",
  "/api/actors/armenia",
  "/api/actors/armenia/neighbors?undated=exclude",
  "/api/actors/russia/neighbors?limit=4",
  "/api/overview",
  "/api/overview?at=2008-08&undated=exclude&sign=-1",
  "/api/overview?expand=armenia&members=5&from=2020&to=2024",
  "/api/relations/armenia.member-of.csto",
  "/api/claims?limit=1000",
  "/api/claims?about=armenia-csto-freeze&limit=5",
  "/api/claims?sign=-1&status=alleged,planned&from=2022&limit=20",
  "/api/claims/c008",
  "/api/sources",
  "/api/sources/d0",
  "/api/sources/r0",
];

const engines = everyEngine();

describe.runIf(engines.length > 1)("one request to every engine", () => {
  let servings: Serving[];
  beforeAll(async () => {
    servings = await Promise.all(engines.map((engine) => serveShipped(engine)));
  });
  afterAll(() => Promise.all(servings.map((serving) => serving.close())));

  /**
   * Removes values that differ between engines: their name, the digest of their scripts, and the
   * time of the load, which is among the examples of the schema.
   */
  const impartial = (body: unknown): unknown =>
    JSON.parse(
      JSON.stringify(body, (key, value: { name?: unknown } | null) =>
        key === "version" || key === "engine" || value?.name === "Load" ? null : value,
      ),
    );

  it.each(ADDRESSES)("%s has the same response", async (address) => {
    const [first, ...others] = await Promise.all(servings.map((serving) => json(serving, address)));
    for (const other of others) expect(impartial(other)).toEqual(impartial(first));
  });
});

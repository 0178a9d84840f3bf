import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import type { LensStore } from "../../../server/lens/lens-store.ts";
import { lensOf } from "../../../server/lens/parse-lens.ts";
import { readActors } from "../../../server/lens/read-actors.ts";
import { Reading } from "../../../server/lens/reading.ts";
import { projectRoot } from "../../../server/root.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import { write } from "../store/engines.ts";

const LENS = lensOf(
  { title: "x", actors: [{ label: "A", name: { property: "n" } }], relations: [{ type: "R" }] },
  "lens",
);

describe("a reading of a database", () => {
  let store: Store;
  let from: LensStore;
  beforeAll(async () => {
    store = await openStore({ engine: "embedded", memoryLimitBytes: 200_000_000 });
    await write(store, "UNWIND range(1, 400) AS i CREATE (:A {n: 'a' + i})");
    await write(store, "MATCH (a:A {n: 'a1'}), (b:A) WHERE b.n <> 'a1' CREATE (a)-[:R]->(b)");
    const scripts = readLibrary(join(projectRoot(), "cypher", "lens"), "neo4j");
    from = { store, scripts, timeoutMs: 20_000 };
  });
  afterAll(() => store.close());

  it("tells shares that grow: half for the rows, half for the load", async () => {
    const shares: number[] = [];
    const reading = new Reading(new AbortController().signal, (share) => shares.push(share));
    reading.isLoadedToo();
    const watched = await reading.of(from, LENS);
    await readActors(watched, LENS, { most: 1000 });
    // Of 799 nodes and relationships the 400 nodes are read.
    expect(shares.at(-1)).toBe(0.25);
    reading.loaded({ done: 3, total: 4 });
    reading.loaded({ done: 1, total: 4 });
    reading.loaded({ done: 4, total: 4 });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => a - b));
  });

  it("ends when it is cancelled", async () => {
    const cancel = new AbortController();
    const watched = await new Reading(cancel.signal, () => {}).of(from, LENS);
    cancel.abort();
    await expect(readActors(watched, LENS, { most: 1000 })).rejects.toMatchObject({
      code: "cancelled",
    });
  });
});

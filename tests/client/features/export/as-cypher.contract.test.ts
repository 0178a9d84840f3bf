import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { asCypher } from "../../../../client/features/export/as-cypher.ts";
import { parseScript } from "../../../../server/cypher/script.ts";
import type { Store } from "../../../../server/store/port.ts";
import { openEmpty, presentEngines, rows, write } from "../../../server/store/engines.ts";
import { exportSample, HOSTILE } from "./sample.ts";

describe.each(presentEngines())("asCypher(graph) on $name", (engine) => {
  let store: Store;
  const { statements } = parseScript("export", asCypher(exportSample()));
  beforeAll(async () => {
    store = await openEmpty(engine);
    for (const statement of statements) await write(store, statement);
  });
  afterAll(() => store.close());

  it("rebuilds actors, every name as it was", async () => {
    const found = await rows(
      store,
      "MATCH (a:Actor) RETURN a.id AS id, a.name AS name ORDER BY id",
    );
    expect(found).toEqual([
      { id: "armenia", name: "Armenia" },
      { id: "mallory", name: HOSTILE },
      { id: "russia", name: "Russia" },
    ]);
    const states = await rows(store, "MATCH (a:Person) RETURN a.id AS id");
    expect(states).toEqual([{ id: "mallory" }]);
  });

  it("rebuilds relations with their properties", async () => {
    const found = await rows(
      store,
      "MATCH (s:Actor)-[r:ACCUSED]->(o:Actor) RETURN s.id AS s, o.id AS o, r.sign AS sign, r.spells AS spells",
    );
    const spells = ["2020-09-27/2020-11-11", "2024-02/.."];
    expect(found).toEqual([{ s: "armenia", o: "russia", sign: -1n, spells }]);
    const all = await rows(store, "MATCH ()-[r]->() RETURN count(r) AS n");
    expect(all).toEqual([{ n: 3n }]);
  });

  it("changes nothing the second time", async () => {
    const second = [];
    for (const statement of statements.slice(1)) second.push(await write(store, statement));
    const made = second.flatMap(({ nodesCreated, relationshipsCreated }) => [
      nodesCreated ?? 0,
      relationshipsCreated ?? 0,
    ]);
    expect(new Set(made)).toEqual(new Set([0]));
  });
});

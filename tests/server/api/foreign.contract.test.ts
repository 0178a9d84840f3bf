import { describe, expect, it } from "vitest";
import { openEmpty, presentEngines, write } from "../store/engines.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { json, serveFrom, serveShipped } from "./serving.ts";

const ADDRESSES = [
  "/api/graph?status=occurred,ongoing,planned,alleged,hypothetical,denied",
  "/api/actors?limit=1000",
  "/api/actors?q=acre",
  "/api/claims?limit=1000",
  "/api/sources",
  "/api/timeline",
  "/api/dataset",
  "/api/relations/armenia.member-of.csto",
];

// Only its own server writes to the embedded store, so it never holds foreign data.
const shared = presentEngines().filter(({ name }) => name === "neo4j");

describe.each(shared)("a $name with foreign nodes", (engine) => {
  it("responds as if they did not exist", async () => {
    const first = await serveShipped(engine);
    const before = await Promise.all(ADDRESSES.map((address) => json(first, address)));
    await first.close();
    const store = await openEmpty(engine);
    await write(
      store,
      "CREATE (:Traveller:Actor {id: 'marco-polo'})-[:VISITED {id: 'a-visit'}]->(:Actor {id: 'acre'})" +
        "<-[:SUBJECT]-(c:Claim {id: 'hearsay', predicate: 'MEMBER_OF', relation: 'armenia.member-of.csto', counts: true, sign: 1, intensity: 1.0})" +
        "-[:OBJECT]->(:Actor), (c)-[:STATED_IN]->(:Source {id: 'travels'}), (:Predicate {id: 'VISITED'})",
    );
    const second = await serveFrom(engine, SHIPPED, { ENTENTE_LOAD: "always" });
    // Foreign relationships may also connect nodes of the pack.
    await write(
      store,
      "MATCH (a:Actor {ententeId: 'armenia'}), (b:Actor {ententeId: 'csto'}), (c:Claim {ententeId: 'c001'}), (s:Source {ententeId: 'd1'}) " +
        "CREATE (a)-[:MEMBER_OF {id: 'armenia.member-of.csto', claimIds: ['c001']}]->(b), (c)-[:SUBJECT]->(b), (c)-[:OBJECT]->(a), (c)-[:STATED_IN]->(s), (c)-[:ASSERTED_BY]->(b)",
    );
    const after = await Promise.all(ADDRESSES.map((address) => json(second, address)));
    expect(after).toEqual(before);
    await second.close();
    await store.close();
  });
});

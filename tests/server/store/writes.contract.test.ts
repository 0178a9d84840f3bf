import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, everyEngine, rows, write } from "./engines.ts";

describe.each(everyEngine())("writes on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  afterAll(() => store.close());

  const snapshot = async (): Promise<unknown> => [
    await rows(store, "MATCH (n) RETURN labels(n) AS labels, properties(n) AS p ORDER BY n.id"),
    await rows(store, "MATCH ()-[r]->() RETURN type(r) AS type, properties(r) AS p"),
    (await rows(store, "SHOW INDEXES")).length,
    (await rows(store, "SHOW CONSTRAINTS")).length,
  ];

  it("counts the changes of a write", async () => {
    expect(await write(store, "CREATE INDEX actor_id FOR (a:Actor) ON (a.id)")).toEqual({
      indexesAdded: 1,
    });
    expect(
      await write(store, "CREATE CONSTRAINT claim_id FOR (c:Claim) REQUIRE c.id IS UNIQUE"),
    ).toEqual({ constraintsAdded: 1 });
    expect(
      await write(
        store,
        "CREATE (:Actor:State {id: 'a'})-[:MEMBER_OF {sign: 1}]->(:Actor {id: 'b'})",
      ),
    ).toEqual({ nodesCreated: 2, relationshipsCreated: 1, propertiesSet: 3, labelsAdded: 3 });
    expect(await write(store, "CREATE (:Claim {id: 'c'})")).toEqual({
      nodesCreated: 1,
      propertiesSet: 1,
      labelsAdded: 1,
    });
    expect(await write(store, "MATCH (s:State) REMOVE s:State")).toEqual({ labelsRemoved: 1 });
    expect(await write(store, "MATCH (s:Actor {id: 'a'}) SET s:State")).toEqual({ labelsAdded: 1 });
  });

  it("makes a write visible to the next read", async () => {
    for (let n = 0; n < 20; n++) {
      await write(store, "MATCH (a {id: 'b'}) SET a.n = $n", { n });
      expect(await rows(store, "MATCH (a {id: 'b'}) RETURN a.n AS n")).toEqual([{ n: BigInt(n) }]);
    }
  });

  it.each([
    "CREATE (:Actor {id: 'x'})",
    "CREATE (a:Actor {id: 'x'}) RETURN a",
    "MERGE (:Actor {id: 'x'})",
    "MATCH (a:Actor {id: 'a'}) SET a.id = 'x'",
    "MATCH (a:Actor {id: 'a'}) SET a += {id: 'x'}",
    "MATCH (a:Actor {id: 'a'}) SET a:Other",
    "MATCH (a:Actor {id: 'a'}) REMOVE a.id",
    "MATCH (a:State) REMOVE a:State",
    "MATCH ()-[r]->() DELETE r",
    "MATCH (a:Actor {id: 'a'}) DETACH DELETE a",
    "FOREACH (i IN [1, 2] | CREATE (:Actor {id: i}))",
    "MATCH (a:Actor) CALL { WITH a SET a.x = 1 } RETURN count(*) AS n",
    "CREATE INDEX other FOR (a:Actor) ON (a.name)",
    "/* c */ // d\n CREATE INDEX other FOR (a:Actor) ON (a.name)",
    "DROP INDEX actor_id",
    "CREATE CONSTRAINT other FOR (a:Actor) REQUIRE a.name IS UNIQUE",
    "DROP CONSTRAINT claim_id",
  ])("rejects in read mode and changes nothing: %s", async (statement) => {
    const before = await snapshot();
    await expect(rows(store, statement)).rejects.toMatchObject({
      name: "StoreError",
      code: "read-only",
    });
    expect(await snapshot()).toEqual(before);
  });

  it("names a violated constraint and keeps nothing of the statement", async () => {
    const before = await snapshot();
    await expect(
      write(store, "UNWIND ['d', 'e', 'c'] AS id CREATE (:Claim {id: id})"),
    ).rejects.toMatchObject({ name: "StoreError", code: "constraint" });
    expect(await snapshot()).toEqual(before);
  });

  it("drops indexes and constraints and counts them", async () => {
    expect(await write(store, "DROP INDEX actor_id")).toEqual({ indexesRemoved: 1 });
    expect(await write(store, "DROP CONSTRAINT claim_id")).toEqual({ constraintsRemoved: 1 });
  });
});

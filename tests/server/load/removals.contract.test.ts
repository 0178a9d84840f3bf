import { describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import type { Store } from "../../../server/store/port.ts";
import { presentEngines, write } from "../store/engines.ts";
import type { PackFile } from "../pack/small-pack.ts";
import { cleanLoad, counted, load } from "./loading.ts";
import { SHIPPED, smallPack } from "./pack-folder.ts";
import { holdSmallPack } from "./small-pack-held.ts";
import { relation, relationIds, stored } from "./stored.ts";

/**
 * Removes every reference to c2, the only claim of source d1 and the only one asserted by Mozart.
 */
const WITHOUT_C2: [PackFile, string, string][] = [
  [
    "claims.csv",
    "c2,austria,ALLY_OF,bavaria,1,0.8,,,none,none,ongoing,mozart,d1,7,,Allies still.,,c1,c3,,\n",
    "",
  ],
  ["claims.csv", "Allies.,mozart,c2,", "Allies.,,,"],
  ["claims.csv", "No longer allies.,,,c2,", "No longer allies.,,,,"],
];

describe.each(presentEngines())("rows removed from the pack on $name", (engine) => {
  let store: Store;
  holdSmallPack(engine, (opened) => (store = opened));

  it("removes a claim with its links and its pairs", async () => {
    expect(await counted(store, await smallPack(...WITHOUT_C2))).toMatchObject({
      created: 0,
      removed: 1,
    });
    const { nodes, relationships } = await stored(store);
    expect(nodes).not.toHaveProperty(["Claim c2"]);
    expect(Object.keys(relationships).filter((name) => / c2\b/.test(name))).toEqual([]);
    expect(await relation(store, "austria.ally-of.bavaria")).toMatchObject({
      claimIds: ["c1", "c3"],
      sources: ["d0"],
      status: "occurred",
      disputed: false,
    });
  });

  it("removes a pair without its claims", async () => {
    const pack = await smallPack(
      ["claims.csv", "Allies.,mozart,c2,", "Allies.,mozart,,"],
      ["claims.csv", "Allies still.,,c1,c3", "Allies still.,,,c3"],
    );
    await load(store, pack);
    const { nodes, relationships } = await stored(store);
    expect(nodes).toHaveProperty(["Claim c1"]);
    expect(relationships).not.toHaveProperty(["Claim c1 -CORROBORATES-> Claim c2"]);
    expect(relationships).toHaveProperty(["Claim c2 -CONTRADICTS-> Claim c3"]);
  });

  it("removes an actor, a source and a predicate", async () => {
    const pack = await smallPack(
      ...WITHOUT_C2,
      ["actors.csv", "mozart,Mozart,Person,,AT,,Composer\n", ""],
      ["sources.csv", "d1,Second,true,,,2021-05,guess,,en,,true\n", ""],
      ["predicates.csv", "ADMIRED,admired,dissent,0,,State,false,0.2,looked up to\n", ""],
    );
    expect(await counted(store, pack)).toMatchObject({ created: 0, removed: 4 });
    expect(Object.keys((await stored(store)).nodes)).toEqual([
      "Actor State austria",
      "Actor State bavaria",
      "Claim c1",
      "Claim c3",
      "Load small",
      "Predicate ALLY_OF",
      "Source d0",
    ]);
  });

  it("removes a relation without claims, even if its predicate is used elsewhere", async () => {
    const other = "c4,bavaria,ALLY_OF,austria,1,0.5,,,none,none,ongoing,d0,d0,1,,Back.,,,,,\n";
    await load(store, await smallPack(["claims.csv", "c1,austria", `${other}c1,austria`]));
    expect(await relationIds(store)).toEqual([
      "austria.ally-of.bavaria",
      "bavaria.ally-of.austria",
    ]);
    await load(store, await smallPack());
    expect(await relationIds(store)).toEqual(["austria.ally-of.bavaria"]);
  });

  it("equals a clean load if another pack replaces the first", async () => {
    const shipped = await readPack(SHIPPED);
    await load(store, shipped);
    const after = await stored(store);
    expect(after).toEqual(await cleanLoad(shipped));
    expect(Object.keys(after.nodes).filter((name) => name.startsWith("Load"))).toEqual([
      "Load armenia-russia",
    ]);
  });

  it("keeps foreign data in the same store", async () => {
    await write(
      store,
      "CREATE (t:Traveller:Actor {id: 'marco-polo'})-[:VISITED {id: 'a-visit', year: 1271}]->(:Actor {id: 'acre'}), " +
        "(n:Note {id: 'n1'}) WITH n MATCH (a:Actor {id: 'austria'}) CREATE (n)-[:ABOUT]->(a)",
    );
    const foreign = (all: object) =>
      Object.entries(all).filter(([name]) => /marco-polo|acre|Note/.test(name));
    const before = await stored(store);
    await load(store, await smallPack(...WITHOUT_C2));
    await load(store, await smallPack());
    const after = await stored(store);
    expect(foreign(before.nodes)).toHaveLength(3);
    expect(foreign(after.nodes)).toEqual(foreign(before.nodes));
    expect(foreign(before.relationships)).toHaveLength(2);
    expect(foreign(after.relationships)).toEqual(foreign(before.relationships));
  });
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { readPack } from "../../../server/pack/read.ts";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines, write } from "../store/engines.ts";
import { counted, load, noting } from "./loading.ts";
import { SHIPPED, smallPack } from "./pack-folder.ts";
import { relation, relationIds, stored } from "./stored.ts";

describe.each(presentEngines())("loadPack(store, pack, scripts) on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  beforeEach(() => write(store, "MATCH (n) DETACH DELETE n"));
  afterAll(() => store.close());

  it("converts every row to nodes, links and relations", async () => {
    expect(await counted(store, await smallPack())).toEqual({
      created: 10,
      updated: 0,
      unchanged: 0,
      removed: 0,
    });
    const { nodes, relationships } = await stored(store);
    expect(Object.keys(nodes)).toEqual([
      "Actor Person mozart",
      "Actor State austria",
      "Actor State bavaria",
      "Claim c1",
      "Claim c2",
      "Claim c3",
      "Load small",
      "Predicate ADMIRED",
      "Predicate ALLY_OF",
      "Source d0",
      "Source d1",
    ]);
    expect(Object.keys(relationships)).toEqual([
      "Actor State austria -ALLY_OF-> Actor State bavaria",
      "Claim c1 -CORROBORATES-> Claim c2",
      "Claim c1 -OBJECT-> Actor State bavaria",
      "Claim c1 -STATED_IN-> Source d0",
      "Claim c1 -SUBJECT-> Actor State austria",
      "Claim c2 -ASSERTED_BY-> Actor Person mozart",
      "Claim c2 -CONTRADICTS-> Claim c3",
      "Claim c2 -OBJECT-> Actor State bavaria",
      "Claim c2 -STATED_IN-> Source d1",
      "Claim c2 -SUBJECT-> Actor State austria",
      "Claim c3 -OBJECT-> Actor State bavaria",
      "Claim c3 -STATED_IN-> Source d0",
      "Claim c3 -SUBJECT-> Actor State austria",
    ]);
    expect(relationships["Claim c1 -STATED_IN-> Source d0"]).toEqual({
      paragraph: 1n,
      ententeId: "c1",
    });
  });

  it("keeps the values of the rows with their types", async () => {
    await load(store, await smallPack());
    const { nodes } = await stored(store);
    expect(nodes["Actor State austria"]).toMatchObject({
      name: "Austria",
      kind: "State",
      aliases: ["Österreich", "Republic of Austria"],
      country: "AT",
      qid: "Q40",
    });
    expect(nodes["Claim c1"]).toMatchObject({
      predicate: "ALLY_OF",
      sign: 1n,
      intensity: 0.9,
      status: "occurred",
      validFrom: "2001-02",
      validTo: "2004",
      spell: "2001-02/2004",
      precision: "month",
      alsoParagraphs: [2n, 3n],
      about: ["mozart"],
      background: false,
    });
    expect(nodes["Source d1"]).toMatchObject({ background: true, titleInferred: true });
    expect(nodes["Predicate ALLY_OF"]).toMatchObject({ symmetric: true, typicalIntensity: 0.9 });
  });

  it("folds the claims of one relation, of which the denied one does not count", async () => {
    await load(store, await smallPack());
    expect(await relation(store, "austria.ally-of.bavaria")).toEqual({
      id: "austria.ally-of.bavaria",
      ententeId: "austria.ally-of.bavaria",
      sign: 1n,
      mixed: false,
      intensity: 0.9,
      status: "ongoing",
      counts: true,
      spells: ["2001-02/2004"],
      validFrom: "2001-02",
      validTo: "2004",
      claimIds: ["c1", "c2", "c3"],
      sources: ["d0", "d1"],
      sourceCount: 1n,
      disputed: true,
      background: false,
    });
  });

  it("changes nothing the second time, reports that and writes nothing", async () => {
    const pack = await smallPack();
    await load(store, pack);
    const before = await stored(store);
    const again = noting(store);
    expect(await counted(again.store, pack)).toEqual({
      created: 0,
      updated: 0,
      unchanged: 10,
      removed: 0,
    });
    expect(again.writes).toEqual([]);
    expect(await stored(store)).toEqual(before);
  });

  it("loads the shipped pack completely", async () => {
    const pack = await readPack(SHIPPED);
    expect(await load(store, pack)).toMatchObject({
      pack: "armenia-russia",
      checksum: pack.checksum,
      rows: 103 + 350 + 81 + 6,
      created: 540,
    });
    expect(await relationIds(store)).toHaveLength(240);
  });
});

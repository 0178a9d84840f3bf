import { describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { presentEngines, rows, write } from "../store/engines.ts";
import type { PackFile } from "../pack/small-pack.ts";
import { cleanLoad, counted } from "./loading.ts";
import { smallPack } from "./pack-folder.ts";
import { holdSmallPack } from "./small-pack-held.ts";
import { relation, relationIds, stored } from "./stored.ts";

type Edit = [PackFile, string, string];

const C1_ROW =
  "c1,austria,ALLY_OF,bavaria,1,0.9,2001-02,2003,month,stated,occurred,d0,d0,1,2;3,Allies.,mozart,c2,,,";

describe.each(presentEngines())("a changed pack on $name", (engine) => {
  let store: Store;
  holdSmallPack(engine, (opened) => (store = opened));

  /** Loads the changed pack over the current one; the result must equal that of a clean load. */
  async function change(...edits: Edit[]) {
    const pack = await smallPack(...edits);
    const counts = await counted(store, pack);
    const after = await stored(store);
    expect(after).toEqual(await cleanLoad(pack));
    return { counts, ...after };
  }

  const ALLIES = "austria.ally-of.bavaria";

  it("changes a relation's intensity with its claim's", async () => {
    const { counts } = await change([
      "claims.csv",
      "ALLY_OF,bavaria,1,0.9",
      "ALLY_OF,bavaria,1,0.85",
    ]);
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 9, removed: 0 });
    expect(await relation(store, ALLIES)).toMatchObject({ intensity: 0.85 });
  });

  it("changes a relation's sign with its claims'", async () => {
    await change(["claims.csv", "bavaria,1,0.9,", "bavaria,-1,0.9,"]);
    expect(await relation(store, ALLIES)).toMatchObject({ sign: 0n, mixed: true });
  });

  it("changes a relation's status and spells with its claims'", async () => {
    await change(
      ["claims.csv", "2001-02,2003,month,stated,occurred", "2005,2006,year,stated,planned"],
      ["claims.csv", "none,none,ongoing", "none,none,alleged"],
    );
    expect(await relation(store, ALLIES)).toMatchObject({
      status: "planned",
      counts: false,
      spells: ["2005/2007", "2004/.."],
      validFrom: "2004",
    });
  });

  it("moves a claim to another predicate", async () => {
    const { relationships } = await change([
      "claims.csv",
      "c3,austria,ALLY_OF",
      "c3,austria,ADMIRED",
    ]);
    expect(await relationIds(store)).toEqual(["austria.admired.bavaria", ALLIES]);
    expect(await relation(store, ALLIES)).toMatchObject({ claimIds: ["c1", "c2"] });
    expect(
      Object.keys(relationships).filter((name) => name.startsWith("Claim c3 -SUBJECT")),
    ).toHaveLength(1);
  });

  it("moves a claim to another actor and leaves no link to the previous one", async () => {
    const { relationships } = await change([
      "claims.csv",
      "c3,austria,ALLY_OF,bavaria,0",
      "c3,mozart,ADMIRED,austria,0",
    ]);
    expect(await relationIds(store)).toEqual([ALLIES, "mozart.admired.austria"]);
    expect(Object.keys(relationships).filter((name) => name.startsWith("Claim c3"))).toEqual([
      "Claim c3 -OBJECT-> Actor State austria",
      "Claim c3 -STATED_IN-> Source d0",
      "Claim c3 -SUBJECT-> Actor Person mozart",
    ]);
  });

  it("moves a claim to another source, paragraph and speaker", async () => {
    const { relationships } = await change(
      ["claims.csv", "Allies.,mozart,c2,", "Allies.,mozart,,"],
      [
        "claims.csv",
        "ongoing,mozart,d1,7,,Allies still.,,c1,",
        "ongoing,d0,d0,3,,Allies still.,,,",
      ],
    );
    expect(relationships["Claim c2 -STATED_IN-> Source d0"]).toEqual({
      paragraph: 3n,
      ententeId: "c2",
    });
    expect(relationships).not.toHaveProperty(["Claim c2 -STATED_IN-> Source d1"]);
    expect(relationships).not.toHaveProperty(["Claim c2 -ASSERTED_BY-> Actor Person mozart"]);
    expect(await relation(store, ALLIES)).toMatchObject({ sources: ["d0"], sourceCount: 1n });
  });

  it("replaces the label of an actor whose kind changes", async () => {
    const { counts, nodes } = await change(["actors.csv", "Mozart,Person", "Mozart,Group"]);
    expect(counts).toEqual({ created: 0, updated: 1, unchanged: 9, removed: 0 });
    expect(Object.keys(nodes).filter((name) => name.endsWith("mozart"))).toEqual([
      "Actor Group mozart",
    ]);
  });

  it("counts a source that changes from background to an article", async () => {
    await change(["sources.csv", "en,,true", "en,,false"]);
    expect(await relation(store, ALLIES)).toMatchObject({ sourceCount: 2n });
    expect(await rows(store, "MATCH (c:Claim {id: 'c2'}) RETURN c.background AS b")).toEqual([
      { b: false },
    ]);
  });

  it("disputes a relation while another claim contradicts one of its own", async () => {
    await change(
      ["claims.csv", "Allies still.,,c1,c3,,", "Allies still.,,c1,,,"],
      ["claims.csv", "No longer allies.,,,c2,,", "No longer allies.,,,,,"],
    );
    expect(await relation(store, ALLIES)).toMatchObject({ disputed: false });
    await change();
    expect(await relation(store, ALLIES)).toMatchObject({ disputed: true });
  });

  it("adds a claim with a new relation", async () => {
    const { counts } = await change([
      "claims.csv",
      C1_ROW,
      `${C1_ROW}\nc4,mozart,ADMIRED,bavaria,0,0.2,,,none,none,occurred,d0,d0,1,,Liked it.,,,,,`,
    ]);
    expect(counts).toEqual({ created: 1, updated: 0, unchanged: 10, removed: 0 });
    expect(await relationIds(store)).toEqual([ALLIES, "mozart.admired.bavaria"]);
  });

  it("rewrites a store that other scripts have loaded", async () => {
    await write(store, "MATCH (l:Load) SET l.scripts = 'older'");
    await write(store, "MATCH ()-[r:ALLY_OF]->() SET r.intensity = 0.1");
    await change();
    expect(await relation(store, ALLIES)).toMatchObject({ intensity: 0.9 });
  });
});

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, StoreError, type Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines, write } from "../store/engines.ts";
import { cleanLoad, isRenewal, load, noting } from "./loading.ts";
import { smallPack } from "./pack-folder.ts";
import { relationIds, stored, type Stored } from "./stored.ts";

/** A store whose writes fail after the first few, as if the network or the process had failed. */
function failingAfter(store: Store, writes: number): Store {
  let left = writes;
  return {
    engine: store.engine,
    run(statement, parameters, options) {
      if (options.mode === "write" && !isRenewal(statement) && left-- <= 0)
        throw new StoreError("unreachable", "gone");
      return store.run(statement, parameters, options);
    },
    begin: (options) => store.begin(options),
    ping: () => store.ping(),
    close: () => store.close(),
  };
}

/** Expires the lease, since this process, unlike a crashed one, is still alive. */
async function asIfDead(store: Store): Promise<void> {
  await write(store, "MATCH (l:Load {ententeId: 'load'}) SET l.until = 0");
}

describe.each(presentEngines())("an interrupted load on $name", (engine) => {
  let store: Store;
  let older: Pack;
  let newer: Pack;
  let clean: Stored;
  beforeAll(async () => {
    store = await openEmpty(engine);
    older = await smallPack([
      "claims.csv",
      "c3,austria,ALLY_OF,bavaria,0",
      "c3,mozart,ADMIRED,austria,0",
    ]);
    newer = await smallPack(
      ["actors.csv", "Mozart,Person", "Mozart,Group"],
      ["actors.csv", "austria,Austria,", "haydn,Haydn,Person,,AT,,Composer\naustria,Austria,"],
      ["sources.csv", "d0,First,", "d0,The first,"],
      ["claims.csv", "c3,austria,ALLY_OF,bavaria,0", "c3,haydn,ADMIRED,austria,0"],
      ["claims.csv", "Allies.,mozart,c2,", "Allies.,mozart,,"],
      ["claims.csv", "Allies still.,,c1,c3,", "Allies still.,,,c3,"],
      [
        "claims.csv",
        "c2,austria,ALLY_OF",
        "c4,bavaria,ALLY_OF,austria,1,1,,,none,none,ongoing,d0,d0,1,,New.,,,,,\nc2,austria,ALLY_OF",
      ],
    );
    clean = await cleanLoad(newer);
  });
  afterAll(() => store.close());

  const reset = async () => {
    await write(store, "MATCH (n) DETACH DELETE n");
    await load(store, older);
  };

  it("leaves the old or the new relations readable after each statement, and is completed by the next load", async () => {
    await reset();
    const before = await relationIds(store);
    const whole = noting(store);
    await load(whole.store, newer);
    const after = await relationIds(store);
    expect(before.filter((id) => !after.includes(id))).toEqual(["mozart.admired.austria"]);
    for (let writes = 0; writes < whole.writes.length; writes++) {
      // Loads over the newer pack, which is faster than into an empty store.
      await load(store, older);
      await expect(load(failingAfter(store, writes), newer)).rejects.toMatchObject({
        code: "unreachable",
      });
      const readable = new Set(await relationIds(store));
      expect({
        writes,
        whole: [before, after].some((ids) => ids.every((id) => readable.has(id))),
      }).toEqual({ writes, whole: true });
      await asIfDead(store);
      await load(store, newer);
      expect({ writes, ...(await stored(store)) }).toEqual({ writes, ...clean });
    }
    // Two loads for each of about thirty statements.
  }, 180_000);

  it("may be an unload: the next load puts back what is missing, and nobody takes the rest for whole", async () => {
    await reset();
    const scripts = loadScripts(projectRoot(), scriptsOf(store));
    const whole = noting(store);
    await unload(whole.store, scripts);
    const clean = await cleanLoad(older);
    for (let writes = 0; writes < whole.writes.length; writes++) {
      await load(store, older);
      await expect(unload(failingAfter(store, writes), scripts)).rejects.toMatchObject({
        code: "unreachable",
      });
      await asIfDead(store);
      await load(store, older);
      // A lease stays where nothing had to be put back.
      await write(store, "MATCH (l:Load) SET l.holder = null, l.until = null, l.asked = null");
      expect({ writes, ...(await stored(store)) }).toEqual({ writes, ...clean });
    }
  }, 180_000);

  it("is followed by a load of the older pack as well as of the newer", async () => {
    await reset();
    const whole = noting(store);
    await load(whole.store, newer);
    await reset();
    // Late enough that rows of the newer pack exist, and early enough that others are missing.
    const writes = Math.floor(0.75 * whole.writes.length);
    await expect(load(failingAfter(store, writes), newer)).rejects.toThrow();
    await asIfDead(store);
    await load(store, older);
    expect(await stored(store)).toEqual(await cleanLoad(older));
  });
});

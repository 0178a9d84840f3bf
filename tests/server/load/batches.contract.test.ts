import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { relationId } from "../../../server/pack/relation-id.ts";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import type { Store } from "../../../server/store/port.ts";
import { writeGeneratedPack } from "../../bench/generated-pack.ts";
import { openEmpty, presentEngines } from "../store/engines.ts";
import { counted, noting } from "./loading.ts";
import { scratchFolder } from "./pack-folder.ts";
import { relationIds, stored } from "./stored.ts";

/** Two batches of actors and two of claims. */
const SIZE = { actors: 1050, relations: 1050, claims: 1100, seed: 7 };

describe.each(presentEngines())("a pack of several batches on $name", (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await openEmpty(engine);
  });
  afterAll(() => store.close());

  it("is loaded completely, changes in every batch, and then not at all", async () => {
    const folder = scratchFolder();
    await writeGeneratedPack(folder, SIZE);
    const pack: Pack = await readPack(folder);
    const rows = SIZE.actors + SIZE.claims + pack.predicates.length + pack.sources.length;
    const none = { created: 0, updated: 0, unchanged: 0, removed: 0 };
    expect(await counted(store, pack)).toEqual({ ...none, created: rows });
    expect(await relationIds(store)).toEqual([...new Set(pack.claims.map(relationId))].sort());

    const claims = pack.claims.map((claim) => ({ ...claim, note: "seen again" }));
    const changed: Pack = { ...pack, claims, checksum: "changed" };
    expect(await counted(store, changed)).toEqual({
      ...none,
      updated: SIZE.claims,
      unchanged: rows - SIZE.claims,
    });
    const { nodes } = await stored(store);
    const notes = Object.values(nodes).map((properties) => properties["note"]);
    expect(notes.filter((note) => note === "seen again")).toHaveLength(SIZE.claims);

    const again = noting(store);
    expect(await counted(again.store, changed)).toEqual({ ...none, unchanged: rows });
    expect(again.writes).toEqual([]);
  });
});

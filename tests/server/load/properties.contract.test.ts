import { describe, expect, it } from "vitest";
import type { Pack } from "../../../server/pack/pack.ts";
import { readPack } from "../../../server/pack/read.ts";
import { everyEngine, openEmpty, rows } from "../store/engines.ts";
import { counted } from "./loading.ts";
import { SHIPPED } from "./pack-folder.ts";

const KEPT =
  "MATCH (c:Claim)-[:SUBJECT]->(a:Actor) WHERE c.confidence IS NOT NULL RETURN c.confidence AS confidence, c.coder AS coder, a.budget AS budget";

/** The shipped pack, its first claim and all actors with values of further columns. */
function withProperties(pack: Pack, confidence: number): Pack {
  const [claim, ...others] = pack.claims;
  if (!claim) throw new Error("the pack has no claim");
  return {
    ...pack,
    checksum: `${String(confidence * 1000).padStart(4, "0")}${pack.checksum.slice(4)}`,
    actors: pack.actors.map((actor) => ({ ...actor, properties: { budget: 7, name: "never" } })),
    claims: [{ ...claim, properties: { confidence, coder: "Ann" } }, ...others],
  };
}

describe.each(everyEngine())("further columns of a pack in $name", (engine) => {
  it("are properties of actors and claims, change and go as the rows do", async () => {
    const pack = await readPack(SHIPPED);
    const store = await openEmpty(engine);
    try {
      await counted(store, withProperties(pack, 0.5));
      expect(await rows(store, KEPT)).toEqual([{ confidence: 0.5, coder: "Ann", budget: 7n }]);
      expect(await rows(store, "MATCH (a:Actor {name: 'never'}) RETURN count(a) AS n")).toEqual([
        { n: 0n },
      ]);
      expect(await counted(store, withProperties(pack, 0.25))).toMatchObject({ updated: 1 });
      expect(await rows(store, KEPT)).toMatchObject([{ confidence: 0.25 }]);
      await counted(store, pack);
      expect(await rows(store, KEPT)).toEqual([]);
    } finally {
      await store.close();
    }
  });
});

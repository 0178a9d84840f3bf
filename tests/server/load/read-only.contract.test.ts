import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { failureText } from "../../../server/failure.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Store } from "../../../server/store/port.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { startSwitchableNeo4j, type SwitchableNeo4j } from "../../setup/switchable-neo4j.ts";
import { json, serveFrom } from "../api/serving.ts";
import { writeSmallPack } from "../pack/small-pack.ts";
import { emptyNeo4j, type Engine } from "../store/engines.ts";
import { dump } from "./database-dump.ts";
import { load } from "./loading.ts";
import { scratchFolder, SHIPPED, smallPack } from "./pack-folder.ts";

const CAN_ONLY_BE_READ = /^The database is read-only, so the pack was not loaded: /;

describe.runIf(ownNeo4j())("a Neo4j whose database is read-only", () => {
  let neo4j: SwitchableNeo4j;
  let store: Store;
  beforeAll(async () => {
    neo4j = await startSwitchableNeo4j();
    store = await openStore(neo4j.settings);
  });
  beforeEach(async () => {
    await neo4j.become("writable");
    await emptyNeo4j(store);
  });
  afterAll(async () => {
    await store.close();
    await neo4j.stop();
  });

  describe.each(["bolt", "neo4j"])("at %s://", (scheme) => {
    const engine = (): Engine => {
      const { settings } = neo4j;
      const uri = settings.uri.replace("bolt", scheme);
      return { name: "neo4j", settings: { ...settings, uri } };
    };

    it.each([
      ["auto", CAN_ONLY_BE_READ, /Cypher and the schema are served/],
      ["never", /^The database holds no pack, and ENTENTE_LOAD is never: /, /Cypher/],
    ])("is served without a pack with %s, and gives the reason", async (mode, why, what) => {
      await neo4j.become("read-only");
      const before = await dump(store);
      const serving = await serveFrom(engine(), SHIPPED, { ENTENTE_LOAD: mode });
      const { withheld } = serving.outcome as { withheld: string };
      expect(withheld).toMatch(why);
      expect(withheld).toMatch(what);
      expect(withheld.split("\n")).toHaveLength(1);
      expect(await json(serving, "/readyz")).toMatchObject({ version: null, pack: withheld });
      expect(await json(serving, "/api/schema")).toMatchObject({ labels: [] });
      await serving.close();
      expect(await dump(store)).toEqual(before);
    });

    it("serves the pack that it holds, whichever is configured", async () => {
      await load(store, await smallPack());
      await neo4j.become("read-only");
      const before = await dump(store);
      const folder = scratchFolder();
      await writeSmallPack(folder);
      for (const [pack, mode, outcome] of [
        [folder, "auto", { unchanged: 10 }],
        [folder, "always", { unchanged: 10 }],
        [folder, "never", { unchanged: 10 }],
        [SHIPPED, "auto", { withheld: expect.stringMatching(CAN_ONLY_BE_READ) as string }],
        [SHIPPED, "never", { withheld: expect.stringMatching(/differs from what/) as string }],
      ] as const) {
        const serving = await serveFrom(engine(), pack, { ENTENTE_LOAD: mode });
        expect(serving.outcome).toMatchObject(outcome);
        expect(await json(serving, "/api/dataset")).toMatchObject({ pack: "small" });
        await serving.close();
      }
      expect(await dump(store)).toEqual(before);
    });

    it("fails at start with a single plain line if a load is demanded", async () => {
      await neo4j.become("read-only");
      const failure: unknown = await serveFrom(engine(), SHIPPED, { ENTENTE_LOAD: "always" }).catch(
        (error: unknown) => error,
      );
      expect(failureText(failure)).toMatch(
        /^the store cannot be used: the database is read-only, and ENTENTE_LOAD is always; with auto or never the present data is served \(.+\)$/,
      );
    });
  });
});

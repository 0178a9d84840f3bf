import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startNeo4j } from "../../../server/neo4j/launch.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Engine } from "../store/engines.ts";
import { json, serveFrom } from "../api/serving.ts";
import { writeSmallPack } from "../pack/small-pack.ts";
import { freePort } from "../../setup/free-port.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { SHORT_LIVED } from "../../setup/short-lived-java.ts";
import { load } from "./loading.ts";
import { SHIPPED, scratchFolder, smallPack } from "./pack-folder.ts";

describe.runIf(ownNeo4j())("a Neo4j whose database can only be read", () => {
  it("is served from, whatever ENTENTE_LOAD says but always", { timeout: 180_000 }, async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "entente-read-only-"));
    const start = async (isReadOnly: boolean) => {
      const password = "only-for-tests";
      const port = await freePort();
      const server = await startNeo4j({
        port,
        dataFolder,
        password,
        isReadOnly,
        javaOptions: SHORT_LIVED,
      });
      const { uri, username } = server;
      const settings = { engine: "neo4j", uri, username, password } as const;
      return { server, engine: { name: "neo4j", settings } as Engine };
    };
    const writable = await start(false);
    const store = await openStore(writable.engine.settings);
    await load(store, await smallPack());
    await store.close();
    await writable.server.stop();

    const { server, engine } = await start(true);
    const small = scratchFolder();
    await writeSmallPack(small);
    const same = await serveFrom(engine, small);
    expect(same.outcome).toMatchObject({ unchanged: 10 });
    await same.close();
    for (const [mode, said] of [
      ["auto", /^The database can only be read, so the pack was not loaded/],
      ["never", /^ENTENTE_PACK differs from what the database holds, and ENTENTE_LOAD is never/],
    ] as const) {
      const serving = await serveFrom(engine, SHIPPED, { ENTENTE_LOAD: mode });
      expect(serving.outcome).toEqual({ withheld: expect.stringMatching(said) as string });
      expect(await json(serving, "/api/dataset")).toMatchObject({ pack: "small" });
      await serving.close();
    }
    await expect(serveFrom(engine, SHIPPED, { ENTENTE_LOAD: "always" })).rejects.toMatchObject({
      code: "read-only",
    });
    await server.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });
});

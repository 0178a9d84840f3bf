import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { contractRoutes } from "../../../server/routes/contract.ts";
import { projectRoot } from "../../../server/root.ts";
import type { Serving } from "../../../server/serve.ts";
import { ADDRESSES } from "../api/addresses.ts";
import { json, serveFrom } from "../api/serving.ts";
import { writePack } from "./packs-on-disk.ts";

/** The shipped pack as one beside the default one, which is another. */
const PACK = "/d/armenia-russia";

describe("the routes of the contract under the path of a pack", () => {
  const own = mkdtempSync(join(tmpdir(), "entente-own-"));
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFrom(
      { name: "embedded", settings: { engine: "embedded", memoryLimitBytes: 600_000_000 } },
      writePack(own, "own"),
      { ENTENTE_WORKSPACE: join(projectRoot(), "data") },
    );
  });
  afterAll(async () => {
    await serving.close();
    rmSync(own, { recursive: true, force: true });
  });

  it.each(contractRoutes)("return the documented schema for $path", async (route) => {
    for (const address of ADDRESSES[route.path] ?? []) {
      const body = await json(serving, PACK + address);
      expect(route.answer.parse(body), address).toEqual(body);
    }
  });

  it("return the data of that pack", async () => {
    expect(await json(serving, `${PACK}/api/dataset`)).toMatchObject({ pack: "armenia-russia" });
    expect(await json(serving, "/api/dataset")).toMatchObject({ title: "own" });
  });
});

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

const PROXY = "/graphs";

describe("the routes of the contract under the path of a pack", () => {
  const own = mkdtempSync(join(tmpdir(), "entente-own-"));
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveFrom(
      { name: "embedded", settings: { engine: "embedded", memoryLimitBytes: 600_000_000 } },
      writePack(own, "own"),
      {
        ENTENTE_WORKSPACE: join(projectRoot(), "data"),
        ENTENTE_PUBLIC_URL: `https://example.org${PROXY}`,
      },
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

  it("are there under the path of a proxy too, and say their public address", async () => {
    const base = `https://example.org${PROXY}${PACK}`;
    for (const path of [PROXY + PACK, PACK]) {
      expect(await json(serving, `${path}/api/dataset`)).toMatchObject({ pack: "armenia-russia" });
      const about = await json(serving, `${path}/oembed?url=${encodeURIComponent(`${base}/`)}`);
      expect(about).toMatchObject({ provider_url: `${base}/` });
    }
    expect(await json(serving, `${PACK}/openapi.json`)).toMatchObject({
      servers: [{ url: PROXY + PACK }],
    });
  });

  it("return the data of that pack", async () => {
    expect(await json(serving, `${PACK}/api/dataset`)).toMatchObject({ pack: "armenia-russia" });
    expect(await json(serving, "/api/dataset")).toMatchObject({ title: "own" });
  });
});

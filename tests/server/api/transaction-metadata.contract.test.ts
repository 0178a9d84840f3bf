import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadScripts } from "../../../server/load/read-scripts.ts";
import { unload } from "../../../server/load/unload.ts";
import { projectRoot } from "../../../server/root.ts";
import type { Serving } from "../../../server/serve.ts";
import { openStore } from "../../../server/store/open.ts";
import type { Neo4jSettings } from "../../../server/store/settings.ts";
import { Cluster } from "../../setup/cluster.ts";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { clashingFolder } from "../load/pack-folder.ts";
import { openEmpty } from "../store/engines.ts";
import { serveFrom } from "./serving.ts";

const neo4j = ownNeo4j();

describe.runIf(neo4j)("transaction metadata in Neo4j", () => {
  const given = { engine: "neo4j", ...neo4j } as Neo4jSettings;
  const { hostname, port } = new URL(neo4j?.uri ?? "bolt://none:1");
  const cluster = new Cluster({ host: hostname, port: Number(port) });
  let folder: string;
  let settings: Neo4jSettings;
  let serving: Serving;

  /** Returns the metadata of the statements since the last call. */
  const purposes = (): Set<unknown> => {
    const requests = cluster.requests
      .splice(0)
      .filter(({ metadata }) => metadata["app"] !== undefined);
    return new Set(requests.map(({ metadata }) => metadata["request"] ?? metadata["task"]));
  };

  beforeAll(async () => {
    await (await openEmpty({ name: "neo4j", settings: given })).close();
    await cluster.start();
    folder = await clashingFolder();
    settings = { ...given, uri: `neo4j://${cluster.address(0)}` };
    serving = await serveFrom({ name: "neo4j", settings }, folder);
  });
  afterAll(async () => {
    await serving.close();
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it("has the task at start, and for a load also the process", () => {
    const writes = cluster.requests.filter(({ mode }) => mode === "write");
    expect(writes.length).toBeGreaterThan(0);
    for (const { metadata } of writes)
      expect(metadata).toEqual({
        app: "entente",
        task: "load",
        process: expect.stringMatching(new RegExp(` ${process.pid}$`)) as string,
      });
    expect(purposes()).toEqual(new Set(["probe", "load", "serve"]));
  });

  it.each([
    ["the page's own question", "/api/actors/russia", undefined],
    ["the schema", "/api/schema", undefined],
    ["a statement", "/db/neo4j/query/v2", "RETURN 1 AS one"],
    ["a statement that Neo4j is asked about", "/db/neo4j/query/v2", "RETURN nobody"],
  ])("is the request's id for %s", async (_, path, statement) => {
    purposes();
    const id = `request-of-${path.length}-${statement?.length ?? 0}`;
    await fetch(serving.url + path, {
      headers: { "X-Request-Id": id, "Content-Type": "application/json" },
      ...(statement && { method: "POST", body: JSON.stringify({ statement }) }),
    });
    const purposesSince = purposes();
    expect(purposesSince).toContain(id);
    // The server may also check whether the data has changed.
    purposesSince.delete("serve");
    expect(purposesSince).toEqual(new Set([id]));
  });

  it("has the task of an unload", async () => {
    const store = await openStore(settings);
    await store.ping();
    purposes();
    await unload(store, loadScripts(projectRoot(), "neo4j"));
    const purposesSince = purposes();
    purposesSince.delete("serve");
    expect(purposesSince).toEqual(new Set(["unload"]));
    await store.close();
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import { json, serveFrom } from "../api/serving.ts";
import { openEmpty, presentEngines } from "../store/engines.ts";
import { writePack } from "./packs-on-disk.ts";

const neo4j = presentEngines().filter(({ name }) => name === "neo4j");

describe.each(neo4j)("packs beside one that is in Neo4j", (engine) => {
  let folder: string;
  let serving: Serving;
  beforeAll(async () => {
    await (await openEmpty(engine)).close();
    folder = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    for (const name of ["first", "other", "mapped"]) writePack(folder, name);
    serving = await serveFrom(engine, join(folder, "first"), {
      ENTENTE_WORKSPACE: folder,
      ENTENTE_DATABASES: "mapped = another",
    });
  });
  afterAll(async () => {
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("are embedded", async () => {
    expect(await json(serving, "/api/dataset")).toMatchObject({ title: "first", engine: "neo4j" });
    expect(await json(serving, "/d/other/api/dataset")).toMatchObject({
      title: "other",
      engine: "embedded",
    });
    expect(await json(serving, "/d/first/api/dataset")).toMatchObject({ engine: "neo4j" });
  });

  it("are refused with a reason in a database that Neo4j does not have", async () => {
    const answer = await fetch(`${serving.url}/d/mapped/api/dataset`);
    const { detail } = (await answer.json()) as { detail: string };
    expect([answer.status, detail]).toEqual([503, expect.stringContaining("another") as string]);
    const statement = await fetch(`${serving.url}/db/mapped/query/v2`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ statement: "RETURN 1" }),
    });
    expect(statement.status).toBe(404);
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
  });
});

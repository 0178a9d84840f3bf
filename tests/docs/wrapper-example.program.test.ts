import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, it, onTestFinished } from "vitest";
import { projectRoot } from "../../server/root.ts";
import { openStore } from "../../server/store/open.ts";
import { serveQueryApi, TOKEN } from "../server/query-api/serving.ts";
import { rows } from "../server/store/engines.ts";
import { blocks, page } from "./pages.ts";

const WRAPPER = "@neo4j-labs/experimental-query-api-wrapper";

it("has an example of Neo4j's wrapper that runs as its comment says", async () => {
  const example = blocks(page("docs/query-api.md"), "js").find((text) => text.includes(WRAPPER));
  expect(example).toContain("npx tsx this-file.mjs");
  const store = await openStore({ engine: "embedded", memoryLimitBytes: 300_000_000 });
  const served = await serveQueryApi(store);
  const folder = mkdtempSync(join(tmpdir(), "entente-wrapper-"));
  onTestFinished(async () => {
    rmSync(folder, { recursive: true, force: true });
    await served.close();
    await store.close();
  });
  const modules = join(projectRoot(), "node_modules");
  symlinkSync(modules, join(folder, "node_modules"));
  const here = (example ?? "")
    .replace("http://127.0.0.1:3000", served.url)
    .replace("the write token", TOKEN);
  writeFileSync(join(folder, "this-file.mjs"), here);
  const tsx = join(modules, "tsx", "dist", "cli.mjs");
  await promisify(execFile)(process.execPath, [tsx, "this-file.mjs"], { cwd: folder });
  expect(await rows(store, "MATCH (n:Note) RETURN n.text AS text")).toEqual([
    { text: "to be kept" },
  ]);
});

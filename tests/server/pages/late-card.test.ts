import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import express from "express";
import { afterAll, beforeAll, expect, it } from "vitest";
import { servePages } from "../../../server/pages/pages.ts";
import { listen, type Listening } from "../../../server/listen.ts";
import type { ViewWords } from "../../../server/share/cards.ts";
import { SharedWork } from "../../../server/work/shared-work.ts";
import { Turns } from "../../../server/work/turns.ts";

const WORDS = { title: "Armenia", description: "As of 2024", alternative: "A map" };

let listening: Listening;
let folder: string;
const made: { query: string; dropped: AbortSignal; finish: () => void }[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "entente-pages-"));
  for (const inner of ["assets", "embed/v1"]) mkdirSync(join(folder, inner), { recursive: true });
  for (const name of ["index", "embed", "404"])
    writeFileSync(join(folder, `${name}.html`), `<head><title>Entente</title></head>`);
  const turns = new Turns({ name: "cards", running: 1, waiting: 9, perClient: 9, retryAfter: 1 });
  const kept = new SharedWork<ViewWords>({ turns, budget: 10_000, sizeOf: () => 100 });
  const app = express();
  servePages(app, folder, {
    publicUrl: undefined,
    wordsOf: () => (query, asker) =>
      kept.get(
        query,
        asker,
        (dropped) =>
          new Promise((resolve) => made.push({ query, dropped, finish: () => resolve(WORDS) })),
      ),
  });
  listening = await listen(app, "127.0.0.1", 0);
});
afterAll(async () => {
  await listening.close();
  rmSync(folder, { recursive: true, force: true });
});

it("a link preview that is too late for one page is finished for the next request", async () => {
  const page = async () => {
    const headers = { connection: "close" };
    return (await fetch(`${listening.url}/?at=2024`, { headers })).text();
  };
  expect(await page()).not.toContain("og:title");
  expect(made).toHaveLength(1);
  // No request waits for it any more, but it is not dropped.
  expect(made[0]?.dropped.aborted).toBe(false);
  made[0]?.finish();
  expect(await page()).toContain(`<meta property="og:title" content="Armenia" />`);
  expect(made).toHaveLength(1);
});

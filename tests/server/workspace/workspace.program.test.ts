import { mkdtempSync, rmSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { PackItem, PackList } from "../../../domain/contract/packs.ts";
import type { Serving } from "../../../server/serve.ts";
import { statusWithEtag } from "../api/conditional.ts";
import { json, serveFrom } from "../api/serving.ts";
import { TOKEN } from "../query-api/serving.ts";
import type { Engine } from "../store/engines.ts";
import { breakPack, writePack } from "./packs-on-disk.ts";

const EMBEDDED: Engine = {
  name: "embedded",
  settings: { engine: "embedded", memoryLimitBytes: 600_000_000 },
};
const ODD = ["__proto__", "öäü und so", "100%25", "a+b&c=d#e"];
/** Polling the folder takes a second or two. */
const SOON = { timeout: 20_000, interval: 100 };

let workspace: string;
let serving: Serving;

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), "entente-workspace-"));
  writePack(workspace, "first", "The first");
  writePack(workspace, "second", "The second", 2);
  for (const name of ODD) writePack(workspace, name);
  breakPack(writePack(workspace, "broken", "A broken one"));
  serving = await serveFrom(EMBEDDED, join(workspace, "first"), {
    ENTENTE_WORKSPACE: workspace,
    ENTENTE_WRITE_TOKEN: TOKEN,
    ENTENTE_OPEN_PACKS: "2",
    ENTENTE_PACK_IDLE_MS: "600000",
    ENTENTE_QUERY_RATE: "100000",
  });
});
afterAll(async () => {
  await serving.close();
  rmSync(workspace, { recursive: true, force: true });
});

const under = (name: string, address: string) => `/d/${encodeURIComponent(name)}${address}`;
const ask = (address: string, init?: RequestInit) => fetch(serving.url + address, init);
const listed = async () => (await json<PackList>(serving, "/api/packs")).items;
const item = async (name: string): Promise<PackItem | undefined> =>
  (await listed()).find((pack) => pack.name === name);

async function statement(
  path: string,
  text: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: string }> {
  const response = await ask(`${path}/query/v2`, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/json", ...headers },
    body: JSON.stringify({ statement: text }),
  });
  return { status: response.status, body: await response.text() };
}
const writing = { Authorization: `Bearer ${TOKEN}` };

describe("a workspace", () => {
  it("lists all packs with size, period, state and address", async () => {
    const items = await listed();
    expect(items.map(({ name }) => name)).toEqual(
      ["first", "second", "broken", ...ODD].sort((a, b) => a.localeCompare(b, "en")),
    );
    expect(await item("first")).toEqual({
      name: "first",
      title: "The first",
      address: "../",
      isDefault: true,
      state: "open",
      counts: { actors: 3, claims: 3, sources: 2 },
      period: { from: "2001-02", to: "2004" },
      faults: [],
      faultCount: 0,
    });
    expect(await item("broken")).toMatchObject({
      title: "A broken one",
      state: "broken",
      counts: null,
      faults: ["claims.csv:5: found 1 field, expected 21"],
      faultCount: 1,
    });
    expect(items.map(({ name, address }) => [name, address])).toEqual(
      items.map(({ name }) => [
        name,
        name === "first" ? "../" : `../d/${encodeURIComponent(name)}/`,
      ]),
    );
    const nested = await json<PackList>(serving, "/d/second/api/packs");
    for (const [i, { address }] of nested.items.entries())
      expect(new URL(address, `${serving.url}/d/second/api/packs`).href).toBe(
        new URL(items[i]?.address ?? "", `${serving.url}/api/packs`).href,
      );
  });

  it("keeps the default pack at / and serves it under its name as well", async () => {
    const own = await json(serving, "/api/dataset");
    expect(await json(serving, "/d/first/api/dataset")).toEqual(own);
    expect((await statement("/db/neo4j", "MATCH (a:Actor) RETURN count(a)")).body).toContain(
      "[[3]]",
    );
    expect((await statement("/db/first", "MATCH (a:Actor) RETURN count(a)")).body).toContain(
      "[[3]]",
    );
  });

  it("serves page, embed, oEmbed, description and discovery of each pack", async () => {
    const base = `${serving.url}/d/second`;
    expect(await (await ask("/d/second/")).text()).toContain("<title>");
    const embed = await ask("/d/second/embed/v1");
    expect(embed.headers.get("content-security-policy")).toContain("frame-ancestors *");
    expect(await embed.text()).toContain(
      `/d/second/oembed?url=${encodeURIComponent(`${base}/embed/v1`)}`,
    );
    for (const root of [base, serving.url]) {
      const about = await fetch(`${root}/oembed?url=${encodeURIComponent(`${base}/?as-of=2003`)}`);
      expect(await about.json()).toMatchObject({
        provider_url: `${base}/`,
        html: expect.stringContaining(`src="${base}/embed/v1?as-of=2003"`) as string,
      });
    }
    expect((await ask(`/d/second/oembed?url=${serving.url}/`)).status).toBe(404);
    expect(await json(serving, "/d/second/openapi.json")).toMatchObject({
      servers: [{ url: "/d/second" }],
    });
    const discovery = await ask("/d/second/", { headers: { Accept: "application/json" } });
    expect(await discovery.json()).toMatchObject({
      query: `${base}/db/{databaseName}/query/v2`,
    });
    const picture = await ask("/d/second/api/view.svg");
    expect(await picture.text()).toContain('<title id="title">The second');
    const redirect = await ask("/d/second?a=b", { redirect: "manual" });
    expect([redirect.status, redirect.headers.get("location")]).toEqual([308, "./second/?a=b"]);
  });

  it("keeps versions, ETags and answers of packs apart", async () => {
    const [one, two] = await Promise.all([ask("/d/first/api/actors"), ask("/d/second/api/actors")]);
    const tag = two.headers.get("etag") ?? "";
    expect(one.headers.get("etag")).not.toBe(tag);
    expect(await one.json()).toMatchObject({ total: 3 });
    expect(await two.json()).toMatchObject({ total: 5 });
    const again = (name: string) => statusWithEtag(`${serving.url}/d/${name}/api/actors`, tag);
    expect(await again("second")).toBe(304);
    expect(await again("first")).toBe(200);
    expect((await ask("/d/second/healthz")).headers.get("entente-version")).toBe(
      two.headers.get("entente-version"),
    );
  });

  it.each(ODD)("serves a pack named %s", async (name) => {
    expect(await json(serving, under(name, "/api/dataset"))).toMatchObject({ title: name });
    const database = `/db/${encodeURIComponent(name)}`;
    expect((await statement(database, "MATCH (a:Actor) RETURN count(a)")).body).toContain("[[3]]");
  });

  it("serves nothing under other names", async () => {
    const names = ["nope", "..%2Ffirst", "%00", "first%2F..%2Fsecond", "First"];
    for (const name of names) {
      const { status } = await ask(`/d/${name}/api/dataset`);
      expect([name, status]).toEqual([name, expect.toBeOneOf([400, 404])]);
      expect((await ask(`/d/${name}/`)).status).toBeGreaterThanOrEqual(400);
    }
    expect((await ask("/d/%E0%A4%A/api/dataset")).status).toBe(400);
    expect((await statement("/db/nope", "RETURN 1")).status).toBe(404);
    expect((await statement("/d/second/db/first", "RETURN 1")).status).toBe(404);
  });

  it("says what is wrong with a broken pack, in the form of each API", async () => {
    const answer = await ask("/d/broken/api/dataset");
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "60"]);
    expect(await answer.json()).toMatchObject({
      detail: 'the pack "broken" has 1 fault, such as claims.csv:5: found 1 field, expected 21',
    });
    const { status, body } = await statement("/db/broken", "RETURN 1");
    expect([status, JSON.parse(body)]).toEqual([
      503,
      {
        errors: [
          {
            code: "Neo.TransientError.General.DatabaseUnavailable",
            message:
              'the pack "broken" has 1 fault, such as claims.csv:5: found 1 field, expected 21',
          },
        ],
      },
    ]);
    expect((await ask("/healthz")).status).toBe(200);
  });

  it("opens a pack once for twenty requests that come together", async () => {
    writePack(workspace, "asked", "Asked for");
    await vi.waitFor(
      async () => expect(await item("asked")).toMatchObject({ state: "closed" }),
      SOON,
    );
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => json(serving, "/d/asked/api/dataset")),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await item("asked")).toMatchObject({ state: "open", title: "Asked for" });
  });

  it("has no more packs open than it may, and keeps what was written when one is closed", async () => {
    const { status } = await statement("/db/second", "CREATE (:Note {text: 'kept'})", writing);
    expect(status).toBe(202);
    for (const name of ODD) await json(serving, under(name, "/api/dataset"));
    const open = (await listed()).filter((pack) => pack.state === "open" && !pack.isDefault);
    expect(open.map(({ name }) => name).sort()).toEqual(ODD.slice(-2).sort());
    const read = await statement("/db/second", "MATCH (n:Note) RETURN n.text");
    expect(read.body).toContain('[["kept"]]');
    expect((await statement("/db/first", "MATCH (n:Note) RETURN n.text")).body).toContain(
      '"values":[]',
    );
  });

  it("does not close what is in use, and asks others to come again", async () => {
    const begin = async (name: string) => {
      const response = await ask(`/db/${name}/query/v2/tx`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...writing },
        body: JSON.stringify({ statement: "RETURN 1" }),
      });
      const { transaction } = (await response.json()) as { transaction: { id: string } };
      return `/db/${name}/query/v2/tx/${transaction.id}`;
    };
    const open = [await begin("second"), await begin("asked")];
    const refused = await ask(under("__proto__", "/api/dataset"));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
    expect(await refused.json()).toMatchObject({
      detail: expect.stringContaining("ENTENTE_OPEN_PACKS") as string,
    });
    for (const transaction of open)
      expect((await ask(transaction, { method: "DELETE", headers: writing })).status).toBe(200);
    expect((await ask(under("__proto__", "/api/dataset"))).status).toBe(200);
  });

  it("notices packs that come, change, break, are mended and go", async () => {
    const folder = writePack(workspace, "moving", "Before");
    await vi.waitFor(
      async () =>
        expect(await json(serving, "/d/moving/api/dataset")).toMatchObject({ title: "Before" }),
      SOON,
    );
    const version = async () => (await ask("/d/moving/healthz")).headers.get("entente-version");
    const before = await version();
    const noted = "MATCH (a:Actor {id: 'mozart'}) CREATE (:Note {text: 'kept'})-[:ABOUT]->(a)";
    expect((await statement("/db/moving", noted, writing)).status).toBe(202);
    writePack(workspace, "moving", "After", 1);
    await vi.waitFor(async () => expect(await version()).not.toBe(before), SOON);
    expect(await json(serving, "/d/moving/api/dataset")).toMatchObject({
      title: "After",
      counts: { actors: 4 },
    });
    const notes = await statement("/db/moving", "MATCH (n:Note)-[:ABOUT]->(a) RETURN n.text, a.id");
    expect(notes.body).toContain('[["kept","mozart"]]');
    breakPack(folder);
    await vi.waitFor(
      async () => expect(await item("moving")).toMatchObject({ state: "broken" }),
      SOON,
    );
    // The data that was there is served until somebody mends the files.
    expect(await json(serving, "/d/moving/api/dataset")).toMatchObject({ title: "After" });
    writePack(workspace, "moving", "Mended");
    await vi.waitFor(
      async () =>
        expect(await json(serving, "/d/moving/api/dataset")).toMatchObject({ title: "Mended" }),
      SOON,
    );
    rmSync(folder, { recursive: true });
    await vi.waitFor(async () => expect(await item("moving")).toBeUndefined(), SOON);
    expect((await ask("/d/moving/api/dataset")).status).toBe(404);
  });

  it("answers 404 for a pack whose folder went a moment ago, and does not say where it lay", async () => {
    const folder = writePack(workspace, "fleeting", "There for a moment");
    await vi.waitFor(async () => expect(await item("fleeting")).toBeDefined(), SOON);
    rmSync(folder, { recursive: true });
    const answer = await ask("/d/fleeting/api/dataset");
    expect(answer.status).toBe(404);
    expect(await answer.text()).not.toContain(workspace);
  });

  it("reads a change of the default pack without a start", async () => {
    writePack(workspace, "first", "The first again", 4);
    await vi.waitFor(
      async () =>
        expect(await json(serving, "/api/dataset")).toMatchObject({
          title: "The first again",
          counts: { actors: 7 },
        }),
      SOON,
    );
  });

  it("counts requests by pack", async () => {
    await ask("/d/second/api/actors/austria");
    const text = await (await ask("/metrics")).text();
    expect(text).toMatch(/pack="second",route="\/api\/actors\/:id",status="200"/);
    expect(text).not.toContain('pack="nope"');
    expect(text).toContain("entente_packs_open 3");
  });
});

describe("a pack that nobody uses", () => {
  it("is closed after its idle time, by open pages too, and opened again with what was written", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    writePack(folder, "first");
    writePack(folder, "other");
    const idle = await serveFrom(EMBEDDED, join(folder, "first"), {
      ENTENTE_WORKSPACE: folder,
      ENTENTE_WRITE_TOKEN: TOKEN,
      ENTENTE_PACK_IDLE_MS: "300",
    });
    const state = async () =>
      (await json<PackList>(idle, "/api/packs")).items.find(({ name }) => name === "other")?.state;
    const send = (text: string) =>
      fetch(`${idle.url}/db/other/query/v2`, {
        method: "POST",
        headers: { "Content-Type": "application/json", ...writing },
        body: JSON.stringify({ statement: text }),
      });
    try {
      // The first one leaves while the pack is being opened, which must not keep it open.
      const leaving = get(`${idle.url}/d/other/api/dataset`).on("error", () => undefined);
      leaving.once("finish", () => leaving.destroy());
      expect((await send("CREATE (:Note {text: 'kept'})")).status).toBe(202);
      await vi.waitFor(async () => {
        // A page that is left open asks for no more than this.
        const health = await fetch(`${idle.url}/d/other/healthz`);
        expect(health.headers.get("entente-version")).toMatch(/^[0-9a-f]{16}-/);
        expect(await state()).toBe("closed");
      }, SOON);
      expect(await (await send("MATCH (n:Note) RETURN n.text")).text()).toContain('[["kept"]]');
      expect(await state()).toBe("open");
    } finally {
      await idle.close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { request as httpRequest } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Problem } from "../../../domain/contract/problem.ts";
import { PACK_FILES } from "../../../domain/pack-files.ts";
import type { Serving } from "../../../server/serve.ts";
import { zipPack } from "../../../server/workspace/zip-pack.ts";
import { json, serveFrom } from "../api/serving.ts";
import { SMALL } from "../pack/small-pack.ts";
import { TOKEN } from "../query-api/serving.ts";
import { writePack } from "./packs-on-disk.ts";

const SOON = { timeout: 20_000, interval: 20 };
const LIMIT = 100_000;
const writing = { Authorization: `Bearer ${TOKEN}` };
const files = (changes: Record<string, string> = {}): Zippable =>
  Object.fromEntries(
    Object.entries({ ...SMALL, ...changes }).map(([name, text]) => [name, strToU8(text)]),
  );
const titled = (title: string) =>
  files({ "pack.json": SMALL["pack.json"].replace("Small", title) });

let workspace: string;
/** Of the log. */
const lines: string[] = [];
let serving: Serving;

beforeAll(async () => {
  workspace = mkdtempSync(join(tmpdir(), "entente-workspace-"));
  writePack(workspace, "first");
  serving = await serveFrom(
    { name: "embedded", settings: { engine: "embedded", memoryLimitBytes: 600_000_000 } },
    join(workspace, "first"),
    {
      ENTENTE_WORKSPACE: workspace,
      ENTENTE_WRITE_TOKEN: TOKEN,
      ENTENTE_WRITES_FOLDER: "",
      ENTENTE_PACK_MAX_BYTES: String(LIMIT),
    },
    pino({ level: "info" }, { write: (line) => void lines.push(line) }),
  );
});
afterAll(async () => {
  await serving.close();
  rmSync(workspace, { recursive: true, force: true });
});

function send(path: string, body: Uint8Array, headers: Record<string, string> = writing) {
  return fetch(`${serving.url}/api/packs/${path}`, {
    method: "POST",
    headers: { "Content-Type": "application/zip", ...headers },
    body: new Uint8Array(body),
  });
}
/** Gives the entry `actors.csw` the name of another. */
function twice(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip);
  for (let at = bytes.indexOf("csw"); at >= 0; at = bytes.indexOf("csw", at + 1))
    bytes[at + 2] = 118;
  return bytes;
}
const problem = async (response: Response) => (await response.json()) as Problem;

describe("POST /api/packs/:name", () => {
  it("leaves a line in the log, without the token", async () => {
    lines.length = 0;
    const headers = { ...writing, "X-Request-Id": "logged" };
    for (const query of ["", "?replace=true"])
      await send(`logged${query}`, zipSync(titled("Logged")), headers);
    await send("refused", zipSync({}), headers);
    const written = lines.filter((line) => line.includes("a pack was written"));
    expect(written.map((line) => JSON.parse(line) as object)).toMatchObject([
      { msg: "a pack was written", req: { id: "logged" }, pack: "logged", replaced: false },
      { msg: "a pack was written", client: "127.0.0.1", pack: "logged", replaced: true },
    ]);
    expect(lines.join()).not.toContain(TOKEN);
  });

  it("writes a pack that is served at once", async () => {
    const answer = await send("kept", zipSync({ ...titled("Kept"), "import.json": strToU8("{}") }));
    expect([answer.status, await answer.json()]).toEqual([
      201,
      { name: "kept", title: "Kept", address: "../../d/kept/", replaced: false },
    ]);
    expect(await json(serving, "/d/kept/api/dataset")).toMatchObject({ title: "Kept" });
    expect(readFileSync(join(workspace, "kept", "import.json"), "utf8")).toBe("{}");
  });

  it("replaces a pack only if told to, and keeps what was written beside it", async () => {
    expect((await send("twice", zipSync(titled("One")))).status).toBe(201);
    const write = await fetch(`${serving.url}/db/twice/query/v2`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...writing },
      body: JSON.stringify({ statement: "CREATE (:Note {text: 'kept'})" }),
    });
    expect(write.status).toBe(202);
    const refused = await send("twice", zipSync(titled("Two")));
    expect([refused.status, (await problem(refused)).detail]).toEqual([
      409,
      'there is a pack "twice" already; send replace=true, or choose another name',
    ]);
    expect(await json(serving, "/d/twice/api/dataset")).toMatchObject({ title: "One" });
    const replaced = await send("twice?replace=true", zipSync(titled("Two")));
    expect([replaced.status, await replaced.json()]).toMatchObject([200, { replaced: true }]);
    expect(await json(serving, "/d/twice/api/dataset")).toMatchObject({ title: "Two" });
    const read = await fetch(`${serving.url}/db/twice/query/v2`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ statement: "MATCH (n:Note) RETURN n.text" }),
    });
    expect(await read.text()).toContain('[["kept"]]');
  });

  it("refuses the default pack, and a folder that is no pack", async () => {
    mkdirSync(join(workspace, "other"));
    const own = await send("first?replace=true", zipSync(files()));
    expect([own.status, (await problem(own)).detail]).toMatchObject([
      409,
      '"first" is the default pack, which is changed on disk only',
    ]);
    expect((await send("other?replace=true", zipSync(files()))).status).toBe(409);
  });

  it("needs the write token", async () => {
    expect((await send("open", zipSync(files()), {})).status).toBe(401);
    const wrong = { Authorization: "Bearer not-the-token-at-all" };
    expect((await send("open", zipSync(files()), wrong)).status).toBe(401);
    expect(existsSync(join(workspace, "open"))).toBe(false);
  });

  it("reports the faults of a pack, and writes nothing", async () => {
    const claims = `${SMALL["claims.csv"]}c9\n`;
    const answer = await send("faulty", zipSync(files({ "claims.csv": claims })));
    const { detail, errors } = await problem(answer);
    expect([answer.status, detail]).toEqual([
      400,
      'the pack "faulty" has 1 fault, such as claims.csv:5: found 1 field, expected 21; nothing was written',
    ]);
    expect(errors?.[0]?.found).toBe("claims.csv:5: found 1 field, expected 21");
  });

  const bomb = "id,name,kind\n".padEnd(LIMIT * 20, "x");
  it.each<[string, Uint8Array, number, string]>([
    ["a path in a zip", zipSync({ "../evil.csv": strToU8("x") }), 400, "../evil.csv"],
    ["a folder in a zip", zipSync({ "small/pack.json": strToU8("{}") }), 400, "small/pack.json"],
    ["an absolute path in a zip", zipSync({ "/etc/evil.csv": strToU8("x") }), 400, "/etc/evil.csv"],
    ["a path with backslashes", zipSync({ "..\\actors.csv": strToU8("x") }), 400, "actors.csv"],
    [
      "a name that objects have",
      zipSync({ ...files(), constructor: strToU8("x") }),
      400,
      "construc",
    ],
    ["a zip in a zip", zipSync({ "pack.zip": zipSync(files()) }), 400, "pack.zip"],
    ["one name twice", twice(zipSync({ ...files(), "actors.csw": strToU8("x") })), 400, "twice"],
    [
      "ten thousand entries",
      zipSync(Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`${i}`, strToU8("")]))),
      400,
      "an entry",
    ],
    ["another file", zipSync({ ...files(), "run.sh": strToU8("x") }), 400, "run.sh"],
    [
      "a zip bomb",
      zipSync({ ...files(), "actors.csv": strToU8(bomb) }),
      413,
      "ENTENTE_PACK_MAX_BYTES",
    ],
    [
      "a large body",
      zipSync(files({ "note.csv": bomb.slice(0, LIMIT + 1) }), { level: 0 }),
      400,
      "note.csv",
    ],
    [
      "a stored bomb",
      zipSync({ "actors.csv": strToU8(bomb) }, { level: 0 }),
      413,
      "ENTENTE_PACK_MAX_BYTES",
    ],
    ["a text", strToU8("not a zip"), 400, "no zip"],
    ["nothing", new Uint8Array(0), 400, "no zip"],
    ["half a zip", zipSync(files()).slice(0, 700), 400, "zip"],
    ["too few files", zipSync({ "pack.json": strToU8(SMALL["pack.json"]) }), 400, "no file"],
  ])("refuses %s in a sentence", async (_, body, status, word) => {
    const answer = await send("bad", body);
    const { detail } = await problem(answer);
    expect([answer.status, detail]).toEqual([status, expect.stringContaining(word)]);
    expect(readdirSync(workspace).filter((name) => /bad|upload/.test(name))).toEqual([]);
  });

  it.each(["Upper", "__proto__", "..%2Fup", "a%20b", "neo4j", "a".repeat(65)])(
    "refuses the name %s",
    async (name) => {
      expect((await send(name, zipSync(files()))).status).toBe(400);
    },
  );

  it("leaves nothing of a pack whose client goes away, and takes the next one", async () => {
    const whole = zipSync(files(), { level: 0 });
    const request = httpRequest(`${serving.url}/api/packs/half`, {
      method: "POST",
      headers: { ...writing, "Content-Type": "application/zip", "Content-Length": whole.length },
    }).on("error", () => undefined);
    request.write(whole.slice(0, 500));
    const drafts = () => readdirSync(workspace).filter((name) => name.startsWith(".upload-"));
    await vi.waitFor(() => expect(drafts()).toHaveLength(1), SOON);
    request.destroy();
    await vi.waitFor(() => expect(drafts()).toEqual([]), SOON);
    expect((await send("half", whole)).status).toBe(201);
  });

  it("says why the disk does not take a pack", async () => {
    const own = mkdtempSync(join(tmpdir(), "entente-workspace-"));
    const folder = writePack(own, "first");
    const other = await serveFrom(
      { name: "embedded", settings: { engine: "embedded", memoryLimitBytes: 600_000_000 } },
      folder,
      { ENTENTE_WORKSPACE: join(folder, "pack.json", "packs"), ENTENTE_WRITE_TOKEN: TOKEN },
    );
    try {
      const answer = await fetch(`${other.url}/api/packs/new`, {
        method: "POST",
        headers: { "Content-Type": "application/zip", ...writing },
        body: new Uint8Array(zipSync(files())),
      });
      expect([answer.status, (await problem(answer)).detail]).toEqual([
        507,
        "the workspace cannot be written: a part of the path is a file.",
      ]);
    } finally {
      await other.close();
      rmSync(own, { recursive: true, force: true });
    }
  });

  it("refuses other content, and other methods", async () => {
    const typed = { ...writing, "Content-Type": "text/csv" };
    expect((await send("typed", zipSync(files()), typed)).status).toBe(415);
    const put = await fetch(`${serving.url}/api/packs/typed`, { method: "PUT" });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, HEAD, POST"]);
    expect((await fetch(`${serving.url}/api/packs`, { method: "DELETE" })).status).toBe(405);
  });
});

describe("GET /api/packs/:name", () => {
  it("gives the files of a pack in a zip that the server takes back", async () => {
    const sent = { ...titled("Given"), "import.json": strToU8("{}") };
    expect((await send("given", zipSync(sent))).status).toBe(201);
    const answer = await fetch(`${serving.url}/d/given/api/packs/given`);
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/zip"]);
    expect(answer.headers.get("content-disposition")).toBe("attachment; filename=given.zip");
    const zip = new Uint8Array(await answer.arrayBuffer());
    expect(unzipSync(zip)).toEqual(sent);
    expect((await send("given-again", zip)).status).toBe(201);
    expect(await json(serving, "/d/given-again/api/dataset")).toMatchObject({ title: "Given" });
  });

  it("packs a file of many pieces whole", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-large-"));
    const claims = Buffer.from(
      Array.from({ length: 30_000 }, (_, i) => `c${i},${(i * 7919) % 10_007}\n`).join(""),
    );
    for (const name of PACK_FILES) writeFileSync(join(folder, name), claims);
    const parts: Uint8Array[] = [];
    for await (const part of (await zipPack(folder)) ?? []) parts.push(part);
    expect(Buffer.from(unzipSync(Buffer.concat(parts))["claims.csv"] ?? []).equals(claims)).toBe(
      true,
    );
    rmSync(folder, { recursive: true });
  });

  it("knows neither other names nor half a pack", async () => {
    mkdirSync(join(workspace, "half-a-pack"));
    writeFileSync(join(workspace, "half-a-pack", "pack.json"), SMALL["pack.json"]);
    await vi.waitFor(async () => {
      const { items } = await json<{ items: { name: string }[] }>(serving, "/api/packs");
      expect(items.map(({ name }) => name)).toContain("half-a-pack");
    }, SOON);
    expect((await fetch(`${serving.url}/api/packs/..%2F..%2Fetc`)).status).toBe(400);
    for (const name of ["nowhere", "constructor", "__proto__", "half-a-pack"])
      expect((await fetch(`${serving.url}/api/packs/${name}`)).status).toBe(404);
  });
});

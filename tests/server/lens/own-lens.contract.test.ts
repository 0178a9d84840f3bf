import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LensAnswer, LensPreview } from "../../../domain/contract/lens.ts";
import type { SerializedGraph } from "../../../domain/contract/graph.ts";
import type { Lens } from "../../../domain/lens/lens.ts";
import { parseScript } from "../../../server/cypher/script.ts";
import type { Serving } from "../../../server/serve.ts";
import type { Store } from "../../../server/store/port.ts";
import { json, serveFrom } from "../api/serving.ts";
import { dump, type Dump } from "../load/database-dump.ts";
import { openEmpty, presentEngines, write } from "../store/engines.ts";

const neo4j = presentEngines().filter(({ settings }) => settings.engine === "neo4j");
const POLITICS = join(import.meta.dirname, "databases", "politics.cypher");
const TOKEN = "only-for-tests-of-lenses";

const LENS: Lens = {
  title: "Coal",
  actors: [{ label: "Country", name: { property: "name" }, key: "iso3" }],
  relations: [
    {
      node: "Deal",
      subject: { type: "PARTY", direction: "in" },
      object: { type: "PARTY", direction: "in" },
      label: "made a deal with",
      symmetric: true,
      sign: { property: "mood", words: { Good: 1, bad: -1 } },
      at: { property: "signed" },
      source: { property: "name" },
    },
    {
      type: "VOTED_WITH",
      sign: { expression: "CASE WHEN toFloatOrNull(r.weight) < 0 THEN -1 ELSE 1 END" },
      intensity: { property: "weight", otherwise: 0.1 },
      summary: { expression: "coalesce(s.name, '?') + ' voted with ' + o.name // as recorded" },
    },
    { type: "GONE" },
  ],
};

describe.each(neo4j)("$name with a lens of the operator", (engine) => {
  let store: Store;
  let serving: Serving;
  let before: Dump;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "entente-lens-"));
    file = join(folder, "lens.json");
    writeFileSync(file, JSON.stringify(LENS));
    store = await openEmpty(engine);
    for (const one of parseScript(POLITICS, readFileSync(POLITICS, "utf8")).statements)
      await write(store, one);
    before = await dump(store);
    serving = await serveFrom(engine, undefined, {
      ENTENTE_LENS: file,
      ENTENTE_WRITE_TOKEN: TOKEN,
    });
  });
  afterAll(async () => {
    await serving.close();
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const send = async <T>(method: string, path: string, body: unknown, token?: string) => {
    const response = await fetch(serving.url + path, {
      method,
      headers: {
        "Content-Type": "application/json",
        ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      },
      body: JSON.stringify(body),
    });
    return { status: response.status, body: (await response.json()) as T & { detail: string } };
  };
  const graph = () => json<SerializedGraph>(serving, "/api/graph");

  it("sees nodes between actors as relations, each pair once", async () => {
    const { edges } = await graph();
    const deals = edges.filter(({ attributes }) => attributes.predicate === "DEAL");
    expect(deals).toHaveLength(3);
    expect(deals[0]?.attributes).toMatchObject({
      label: "made a deal with",
      sign: 1,
      spells: ["1951-04-18/1951-04-19"],
      symmetric: true,
    });
  });

  it("computes what expressions say, and makes the largest weight the whole", async () => {
    const { edges } = await graph();
    const votes = edges.filter(({ attributes }) => attributes.predicate === "VOTED_WITH");
    expect(
      votes.map(({ key, attributes }) => [key, attributes.sign, attributes.intensity]).sort(),
    ).toEqual([
      ["deu.voted-with.rus", 1, 0.0125],
      ["fra.voted-with.deu", 1, 0.5],
      ["fra.voted-with.rus", -1, 1],
    ]);
    const { items } = await json<{ items: { summary: string }[] }>(
      serving,
      "/api/claims?predicate=VOTED_WITH&actor=fra&with=rus",
    );
    expect(items[0]?.summary).toBe("France voted with Russia");
  });

  it("tells what the database has", async () => {
    const answer = await json<LensAnswer>(serving, "/api/lens");
    expect(answer.lens).toEqual(LENS);
    expect(answer.canKeep).toBe(true);
    expect(answer.view).toMatchObject({ isGuessed: false, labels: 1, types: 3 });
    expect(answer.labels.find(({ name }) => name === "Country")).toEqual({
      name: "Country",
      count: 4,
      properties: ["aka", "iso3", "name", "population"],
    });
  });

  it("previews another lens and says what is not there", async () => {
    const { body } = await send<LensPreview>("POST", "/api/lens/preview", {
      ...LENS,
      relations: [{ type: "SANCTIONED", sign: { constant: -1 } }, { type: "GONE" }],
    });
    expect(body.relations).toHaveLength(3);
    expect(body.relations[0]).toMatchObject({ label: "sanctioned", sign: -1 });
    expect(body.missing).toEqual([
      'relations.1.type: found "GONE", expected a relationship type of the database',
    ]);
    expect((await graph()).attributes.title).toBe("Coal");
  });

  it.each([
    ["1) AS x MATCH (n) DETACH DELETE n RETURN (1", /^relations\.0\.sign\.expression: expected/],
    ["r.weight +", /^relations\.0\.sign\.expression: expected a Cypher expression \(/],
    ["toInteger([1])", /^expression: expected expressions that fit all values$/],
  ])("refuses the expression %s", async (expression, detail) => {
    const lens = { ...LENS, relations: [{ type: "VOTED_WITH", sign: { expression } }] };
    for (const [method, path] of [
      ["POST", "/api/lens/preview"],
      ["PUT", "/api/lens"],
    ] as const) {
      const answer = await send(method, path, lens, TOKEN);
      expect(answer.status).toBe(400);
      expect(answer.body.detail).toMatch(detail);
    }
  });

  it("keeps a lens with the write token alone, and uses it from then on", async () => {
    const lens: Lens = { ...LENS, title: "Attacks", relations: [{ type: "ATTACKED" }] };
    expect((await send("PUT", "/api/lens", lens)).status).toBe(401);
    expect((await send("PUT", "/api/lens", lens, `${TOKEN}-wrong`)).status).toBe(401);
    expect((await send("PUT", "/api/lens", { title: "x" }, TOKEN)).body.detail).toMatch(
      /^actors: expected a list; relations: expected a list$/,
    );
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(LENS);
    const { status, body } = await send<LensAnswer>("PUT", "/api/lens", lens, TOKEN);
    expect([status, body.lens]).toEqual([200, lens]);
    expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(lens);
    await expect.poll(async () => (await graph()).attributes.title).toBe("Attacks");
    expect((await graph()).edges).toHaveLength(2);
  });

  it("says how far a reading is, and ends it if the client goes away", async () => {
    // Each node takes a good part of a second.
    const slow = "toString(reduce(sum = 0, i IN range(1, 3000000) | sum + i))";
    const [actors] = LENS.actors;
    if (!actors) throw new Error("the lens has a label");
    const lens = { ...LENS, title: "Slow", actors: [{ ...actors, summary: { expression: slow } }] };
    const kept = readFileSync(file, "utf8");
    const { title } = (await graph()).attributes;
    const leaving = new AbortController();
    const sent = fetch(`${serving.url}/api/lens`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Authorization: `Bearer ${TOKEN}` },
      body: JSON.stringify(lens),
      signal: leaving.signal,
    });
    const reading = async () => (await json<LensAnswer>(serving, "/api/lens")).reading;
    await expect.poll(reading, { timeout: 30_000 }).not.toBeNull();
    leaving.abort();
    await expect(sent).rejects.toThrow(/abort/);
    await expect.poll(reading, { timeout: 30_000 }).toBeNull();
    expect((await graph()).attributes.title).toBe(title);
    expect(readFileSync(file, "utf8")).toBe(kept);
  });

  it("starts with no faulty lens, and says what is wrong with it", async () => {
    const start = (text: string) => {
      writeFileSync(file, text);
      return serveFrom(engine, undefined, { ENTENTE_LENS: file });
    };
    await expect(start('{"title": "x", "actors": [{}], "relations": []}')).rejects.toThrow(
      `${file}: actors.0.label: found nothing, expected a name of the database`,
    );
    await expect(start("{")).rejects.toThrow(/lens\.json: found .+, expected JSON$/);
    rmSync(file);
    await expect(serveFrom(engine, undefined, { ENTENTE_LENS: file })).rejects.toThrow(
      `${file}: found no file, expected a lens.json that can be read`,
    );
  });

  it("uses the lens that the workspace keeps", async () => {
    writeFileSync(file, JSON.stringify({ ...LENS, title: "Kept" }));
    const kept = await serveFrom(engine, undefined, { ENTENTE_WORKSPACE: folder });
    expect((await json<SerializedGraph>(kept, "/api/graph")).attributes.title).toBe("Kept");
    await kept.close();
    expect(existsSync(join(folder, "lens.json"))).toBe(true);
  });

  it("writes nothing into the database", async () => {
    expect(await dump(store)).toEqual(before);
  });
});

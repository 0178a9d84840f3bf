import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines, rows, write } from "../store/engines.ts";
import { post, serveQueryApi, WITH_TOKEN, type Served } from "./serving.ts";

/** `read` must fail without the token; `always` must fail even with it. */
const attacks = JSON.parse(readFileSync(join(import.meta.dirname, "attacks.json"), "utf8")) as {
  read: string[];
  always: string[];
};

const HARMLESS = new Set(["SHOW INDEXES", "SHOW CONSTRAINTS", "SHOW PROCEDURES", "SHOW FUNCTIONS"]);

describe.each(presentEngines())("queryRoute(api) under attack, on $name", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "entente-attacks-"));
  const secret = join(folder, "secret.csv");
  let store: Store;
  let served: Served;
  let canary: Server;
  let visits = 0;
  let usersBefore: unknown;

  beforeAll(async () => {
    writeFileSync(secret, "the,secret\n");
    canary = createServer((_request, response) => {
      visits++;
      response.end("the,secret\n");
    }).listen(0, "127.0.0.1");
    await once(canary, "listening");
    store = await openEmpty(engine);
    await write(store, "CREATE (:Keep {v: 1})");
    served = await serveQueryApi(store);
    usersBefore = await users();
  });

  afterAll(async () => {
    await served.close();
    await store.close();
    canary.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function attack(attempt: string, headers: Record<string, string>): Promise<void> {
    const { port } = canary.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/`;
    const statement = attempt
      .replaceAll("HTTP_URL", url)
      .replaceAll("FILE_URL", pathToFileURL(secret).href);
    const answer = await post(served.url, { statement, parameters: { url } }, headers);
    const { errors } = JSON.parse(answer.text) as { errors?: { code: string }[] };
    expect({
      refused: errors?.[0]?.code.startsWith("Neo.ClientError."),
      told: answer.text.includes("the,secret"),
      visits,
      nodes: await rows(store, "MATCH (n) RETURN labels(n) AS labels, n.v AS v"),
      indexes: (await rows(store, "SHOW INDEXES")).filter((row) => row["name"] === "evil"),
      users: await users(),
    }).toEqual({
      refused: true,
      told: false,
      visits: 0,
      nodes: [{ labels: ["Keep"], v: 1n }],
      indexes: [],
      users: usersBefore,
    });
  }

  /** Only Neo4j has any. */
  async function users(): Promise<unknown> {
    return engine.name === "neo4j" ? rows(store, "SHOW USERS YIELD user, suspended") : [];
  }

  it.each(attacks.read)("rejects without the token %j", (statement) => attack(statement, {}));

  it.each(attacks.read.slice(0, 20))("rejects in READ mode %j", async (statement) => {
    const answer = await post(served.url, { statement, accessMode: "READ" }, WITH_TOKEN);
    expect(answer.text).toContain("Neo.ClientError.");
    expect(await rows(store, "MATCH (n) RETURN n.v AS v")).toEqual([{ v: 1n }]);
  });

  // The embedded engine has nothing to show but the graph's schema.
  const isOwn = engine.settings.engine === "embedded";
  const always = attacks.always.filter((each) => !isOwn || !HARMLESS.has(each));

  it.each(always)("rejects %j", (statement) => attack(statement, {}));

  it.each(always)("rejects even with the token %j", (statement) => attack(statement, WITH_TOKEN));

  it("rejects WRITE without the token and with a wrong one", async () => {
    const body = { statement: "CREATE (:Evil)", accessMode: "WRITE" };
    const statuses = [
      (await post(served.url, body)).status,
      (await post(served.url, body, { Authorization: "Bearer another-token-altogether" })).status,
      (await post(served.url, body, { Authorization: "Basic bmVvNGo6bm8=" })).status,
    ];
    expect(statuses).toEqual([403, 401, 403]);
  });

  it("rejects all writes if no token is configured", async () => {
    const closed = await serveQueryApi(store, { writeToken: undefined });
    const body = { statement: "CREATE (:Evil)", accessMode: "WRITE" };
    const answer = await post(closed.url, body, { Authorization: "Bearer undefined" });
    await closed.close();
    expect(answer.status).toBe(403);
  });

  it("does not reach other databases", async () => {
    const response = await fetch(`${served.url}/db/system/query/v2`, {
      method: "POST",
      headers: { "Content-Type": "application/json", ...WITH_TOKEN },
      body: JSON.stringify({ statement: "RETURN 1" }),
    });
    expect(response.status).toBe(404);
  });
});

import { Writable } from "node:stream";
import express from "express";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { Unavailable } from "../../../server/errors.ts";
import { problems } from "../../../server/http/problems.ts";
import { requestLog } from "../../../server/http/request-log.ts";
import { retryAfter } from "../../../server/http/retry-after.ts";
import { Language } from "../../../server/language/language.ts";
import { listen } from "../../../server/listen.ts";
import { OpenTransactions } from "../../../server/query-api/transactions.ts";
import { mountQueryApi } from "../../../server/query-api/mount.ts";
import { StatementAnswer } from "../../../server/store/answer.ts";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { StoreError, type Store } from "../../../server/store/port.ts";
import { post, SETTINGS, TOKEN, WITH_TOKEN } from "../query-api/serving.ts";

interface Line {
  level: number;
  msg: string;
  req: { id: string; url: string };
  err?: { message: string };
}

/** Runs a statement whose answer is cut, as no embedded engine can be made to do at a known place. */
const cutAfterARow: Store["run"] = () => {
  const batches = [[[1n]]];
  return new StatementAnswer(
    Promise.resolve({
      columns: ["n"],
      async next() {
        const rows = batches.pop();
        if (rows) return rows;
        throw new StoreError("unreachable", "cut off");
      },
      summary: () => expect.unreachable(),
      end: () => Promise.resolve(),
    }),
  );
};

/** A server that logs at the default level, with its output. */
async function logged(isCut = false): Promise<{ url: string; lines: Line[]; text: () => string }> {
  const lines: Line[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(JSON.parse(chunk.toString()) as Line);
      done();
    },
  });
  const app = express().set("trust proxy", 1);
  app.use(requestLog(pino({ level: "info" }, sink)), retryAfter);
  app.get(["/readyz", "/busy"], () => {
    throw new Unavailable("not now");
  });
  app.get("/broken", () => {
    throw new Error("a slip");
  });
  app.get("/cut", (_request, response) => {
    response.write("begun");
    throw new Error("half-way");
  });
  app.get("/bare", (_request, response) => void response.status(503).end());
  const store = new EmbeddedStore({ engine: "embedded", memoryLimitBytes: 600_000_000 });
  if (isCut) store.run = cutAfterARow;
  const language = new Language();
  const transactions = new OpenTransactions(SETTINGS);
  mountQueryApi(app, { store, language, settings: SETTINGS, transactions });
  app.use(problems);
  const { url, close } = await listen(app, "127.0.0.1", 0);
  onTestFinished(async () => {
    await close();
    await Promise.all([language.close(), store.close()]);
  });
  return { url, lines, text: () => JSON.stringify(lines) };
}

describe("the log", () => {
  it("has one line for each 5xx, with its cause and the request's id, and none for a probe", async () => {
    const { url, lines } = await logged();
    const ids = new Map<string, string | null>();
    for (const path of ["/readyz", "/busy", "/broken", "/bare"]) {
      const response = await fetch(url + path);
      ids.set(path, response.headers.get("x-request-id"));
      await response.arrayBuffer();
    }
    await fetch(`${url}/cut`)
      .then((response) => response.text())
      .catch(() => undefined);
    await expect.poll(() => lines.length).toBe(4);
    expect(lines.map(({ level, req, err }) => [level, req.url, err?.message])).toEqual([
      [50, "/busy", "not now"],
      [50, "/broken", "a slip"],
      [50, "/bare", "failed with status code 503"],
      [50, "/cut", "half-way"],
    ]);
    for (const { req } of lines.slice(0, 3)) expect(req.id).toBe(ids.get(req.url));
  });

  it("has a line for an answer that breaks off after it has begun", async () => {
    const { url, lines } = await logged(true);
    const ask = () => post(url, { statement: "UNWIND [1, 2] AS n RETURN n" });
    await expect.poll(async () => (await ask()).status, { timeout: 25_000 }).toBe(202);
    expect((await ask()).text).toContain("cut off");
    await expect.poll(() => lines.length).toBeGreaterThan(1);
    expect(lines.at(-1)).toMatchObject({ level: 50, err: { message: "cut off" } });
  });

  it("has a line for each write, with its client and its changes", async () => {
    const { url, lines, text } = await logged();
    const body = {
      statement: "MERGE (n:Note {id: $id}) SET n.text = 'hush' RETURN n.id",
      parameters: { id: "secret" },
    };
    // The parser may need some time to load.
    const begin = () => post(url, { statement: "RETURN 1" });
    await expect.poll(async () => (await begin()).status, { timeout: 25_000 }).toBe(202);
    const headers = { ...WITH_TOKEN, "X-Forwarded-For": "203.0.113.7", "X-Request-Id": "one" };
    expect((await post(url, body, headers)).status).toBe(202);
    await post(url, { statement: "MATCH (n) RETURN n" }, WITH_TOKEN);
    await post(url, { statement: "EXPLAIN CREATE (n:Note)" }, WITH_TOKEN);
    expect(lines).toMatchObject([
      {
        level: 30,
        msg: "a statement wrote",
        req: { id: "one" },
        client: "203.0.113.7",
        clauses: ["MERGE", "SET"],
        counters: { nodesCreated: 1 },
      },
    ]);
    for (const hidden of [TOKEN, "secret", "hush"]) expect(text()).not.toContain(hidden);
  });
});

describe("retryAfter", () => {
  it("adds a retry time to every 503", async () => {
    const { url } = await logged();
    for (const path of ["/readyz", "/busy", "/bare"]) {
      const { status, headers } = await fetch(url + path);
      expect({ status, retry: headers.get("retry-after") }).toEqual({ status: 503, retry: "2" });
    }
    expect((await fetch(`${url}/broken`)).headers.get("retry-after")).toBeNull();
  });
});

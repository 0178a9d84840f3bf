import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Language } from "../../../server/language/language.ts";
import type { QueryApiSettings } from "../../../server/query-api/settings.ts";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import type { Store } from "../../../server/store/port.ts";
import { openEmpty, presentEngines, rows } from "../store/engines.ts";
import { post, serveQueryApi, WITH_TOKEN } from "./serving.ts";

/** Expensive to compute, but small in memory. */
const ENDLESS =
  "WITH range(1, 200000) AS r RETURN size([x IN r WHERE all(y IN r WHERE y > 0)]) AS n";

/** One expression, in which Neo4j does not look whether it is to stop; its time grows as n squared. */
const deaf = (n: number) => ENDLESS.replace("200000", String(n));
/** Milliseconds of it: beyond a timeout of 1,500 also where the store was slow when it was measured. */
const DEAF_MS = 6000;

/** Neo4j writes a value to the network as a whole, and ignores limits meanwhile. */
const ONE_HUGE_VALUE = "UNWIND range(1, 1000000) AS x RETURN collect(range(1, 10000)) AS xs";

/** Neo4j checks for cancellation between rows, not within an expression. */
const MANY_ROWS = "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS n";

interface Errors {
  errors?: { code: string; message: string }[];
}

describe.each(presentEngines())("queryRoute(api) within its limits, on $name", (engine) => {
  const language = new Language();
  const serve = (settings: Partial<QueryApiSettings> = {}) =>
    serveQueryApi(store, settings, language);
  let store: Store;
  // A statement that Neo4j cannot cancel would slow down all later tests.
  const endless = engine.name === "neo4j" ? MANY_ROWS : ENDLESS;

  beforeAll(async () => {
    // Parsing counts as part of a statement's time.
    await language.warm();
    store = await openEmpty(engine);
    // On a busy machine the timeouts of these tests would pass before parsing is complete.
    await language.check(endless, store.engine);
  });
  afterAll(async () => {
    await store.close();
    await language.close();
  });

  /**
   * Returns the first error of each statement, all sent at once to a server with these settings.
   */
  async function errorsOf(
    settings: Partial<QueryApiSettings>,
    statements: string[],
    headers: Record<string, string> = {},
  ): Promise<(string | undefined)[]> {
    const served = await serve(settings);
    const answers = await Promise.all(
      statements.map((statement) => post(served.url, { statement }, headers)),
    );
    await served.close();
    return answers.map(({ text }) => (JSON.parse(text) as Errors).errors?.[0]?.message);
  }

  it("rejects a compressed body", async () => {
    const served = await serve();
    const answer = await post(served.url, { statement: "RETURN 1" }, { "Content-Encoding": "br" });
    await served.close();
    expect(answer.status).toBe(415);
    expect(answer.text).toContain("Content-Encoding: found br, expected none");
  });

  it("names the limit of rows", async () => {
    expect(await errorsOf({ maxRows: 10 }, ["UNWIND range(1, 11) AS x RETURN x"])).toEqual([
      "the statement gives more than 10 rows (ENTENTE_QUERY_MAX_ROWS)",
    ]);
  });

  it("names the limit of bytes", async () => {
    const [message] = await errorsOf({ maxBytes: 1000 }, ["UNWIND range(1, 1000) AS x RETURN x"]);
    expect(message).toBe("the response is larger than 1000 bytes (ENTENTE_QUERY_MAX_BYTES)");
  });

  it("names the limit of length", async () => {
    const [message] = await errorsOf({ maxLength: 20 }, ["RETURN 1 AS a_long_name"]);
    expect(message).toBe(
      "statement: found 23 characters, expected at most 20 (ENTENTE_QUERY_MAX_LENGTH)",
    );
  });

  it("names the timeout", async () => {
    const [message] = await errorsOf({ timeoutMs: 2_000 }, [endless]);
    expect(message).toBe("the statement took longer than 2000 ms (ENTENTE_QUERY_TIMEOUT_MS)");
  });

  it("accepts a shorter timeout from the request", async () => {
    const served = await serve();
    const { text } = await post(served.url, { statement: endless, maxExecutionTime: 1 });
    await served.close();
    expect((JSON.parse(text) as Errors).errors?.[0]?.message).toBe(
      "the statement took longer than 1000 ms (the request's maxExecutionTime)",
    );
  });

  it("limits the concurrent statements of one client", async () => {
    const messages = await errorsOf({ maxRunningPerClient: 2, timeoutMs: 1500 }, [
      endless,
      endless,
      endless,
    ]);
    expect(messages.filter((message) => message?.includes("CONCURRENCY_PER_CLIENT"))).toEqual([
      "2 statements of this client are running (ENTENTE_QUERY_CONCURRENCY_PER_CLIENT)",
    ]);
  });

  it("limits the concurrent statements in total", async () => {
    const messages = await errorsOf({ maxRunning: 1, timeoutMs: 1500 }, [endless, endless]);
    expect(messages.filter((message) => message?.includes("are running"))).toEqual([
      "1 statements are running (ENTENTE_QUERY_CONCURRENCY)",
    ]);
  });

  it("counts a statement until the engine releases it", async () => {
    const statement = deaf(await sizeFor(store, DEAF_MS));
    // Long enough to be planned, which Neo4j can cancel.
    const served = await serve({ maxRunningPerClient: 1, timeoutMs: 1500 });
    const ask = async (asked: string) => (await post(served.url, { statement: asked })).text;
    expect(await ask(statement)).toContain("took longer than 1500 ms");
    if (engine.name === "neo4j") {
      expect(await runsOnNeo4j(store, statement)).toBe(true);
      expect(await ask("RETURN 1 AS one")).toContain("1 statements of this client are running");
    }
    await expect
      .poll(() => ask("RETURN 1 AS one"), { timeout: 60_000, interval: 500 })
      .toContain("[[1]]");
    if (engine.name === "neo4j") expect(await runsOnNeo4j(store, statement)).toBe(false);
    await served.close();
  });

  it("limits statements per minute, but not those with the write token", async () => {
    const three = ["RETURN 1", "RETURN 2", "RETURN 3"];
    const message = "more than 2 statements in a minute (ENTENTE_QUERY_RATE)";
    expect(await errorsOf({ maxPerMinute: 2 }, three)).toContain(message);
    expect(await errorsOf({ maxPerMinute: 2 }, three, WITH_TOKEN)).not.toContain(message);
  });

  it.each([
    "RETURN range(0, 9223372036854775807) AS r",
    "UNWIND range(1, 1000000000) AS x RETURN x",
    "UNWIND range(1, 1000000000) AS x RETURN collect(x) AS xs",
    ...(engine.name === "embedded" ? [ONE_HUGE_VALUE] : []),
    "MATCH (a), (b), (c), (d), (e) RETURN sum(a.v + b.v + c.v + d.v + e.v) AS s",
    "RETURN reduce(s = 'x', i IN range(1, 60) | s + s) AS s",
  ])("limits %s and answers others meanwhile", async (statement) => {
    // Sends as many others as possible meanwhile: a warm parser lets hundreds through.
    const served = await serve({ maxPerMinute: 1_000_000 });
    await rows(store, "MATCH (n) DETACH DELETE n", {}, { mode: "write" });
    await rows(store, "UNWIND range(1, 300) AS v CREATE ({v: v})", {}, { mode: "write" });
    let over = false;
    const bomb = post(served.url, { statement, maxExecutionTime: 1 }).finally(() => (over = true));
    const others: string[] = [];
    while (!over) others.push((await post(served.url, { statement: "RETURN 1 AS one" })).text);
    const { text } = await bomb;
    expect((JSON.parse(text) as Errors).errors).toHaveLength(1);
    expect(new Set(others)).toEqual(new Set([expect.stringContaining("[[1]]")]));
    await served.close();
  });

  it("cancels a statement in the engine if its client disconnects", async () => {
    const served = await serve();
    const client = new AbortController();
    const response = fetch(`${served.url}/db/neo4j/query/v2`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify({ statement: endless }),
      signal: client.signal,
    });
    const works = () =>
      store instanceof EmbeddedStore ? store.running > 0 : runsOnNeo4j(store, endless);
    await expect.poll(works, { timeout: 20_000 }).toBe(true);
    client.abort();
    await expect(response).rejects.toThrow();
    await expect.poll(works, { timeout: 20_000 }).toBe(false);
    await served.close();
  });

  it.each([
    ["no JSON", "nonsense"],
    ["a list", "[]"],
    ["no statement", "{}"],
    ["a statement that is a number", '{"statement":5}'],
    ["an empty statement", '{"statement":""}'],
    ["a statement of nothing", '{"statement":"  "}'],
    ["parameters that are a list", '{"statement":"RETURN 1","parameters":[1]}'],
    ["an integer too large", '{"statement":"RETURN $x","parameters":{"x":99999999999999999999}}'],
    ["a number too large", '{"statement":"RETURN $x","parameters":{"x":1e999}}'],
    ["a lone surrogate", '{"statement":"RETURN \'\\ud800\'"}'],
    ["a lone surrogate in a parameter", '{"statement":"RETURN $x","parameters":{"x":"\\udc00"}}'],
    ["NUL", '{"statement":"RETURN \'\\u0000\'"}'],
    ["10,000 brackets of JSON", `{"statement":"RETURN $x","parameters":{"x":${"[".repeat(10_000)}`],
    ["10,000 brackets of Cypher", JSON.stringify({ statement: `RETURN ${"[".repeat(10_000)}` })],
    ["10 MB", JSON.stringify({ statement: `RETURN '${"x".repeat(10_000_000)}'` })],
    ["__proto__", '{"statement":"RETURN $x","parameters":{"__proto__":{"x":1}}}'],
    ["an unknown member", '{"statement":"RETURN 1","nonsense":1}'],
    ["another access mode", '{"statement":"RETURN 1","accessMode":"ADMIN"}'],
    ["a negative time", '{"statement":"RETURN 1","maxExecutionTime":-1}'],
    ["a user to impersonate", '{"statement":"RETURN 1","impersonatedUser":"neo4j"}'],
    ["bookmarks that are text", '{"statement":"RETURN 1","bookmarks":"FB:x"}'],
    ["a bookmark that cannot be one", '{"statement":"RETURN 1","bookmarks":["x"]}'],
  ])("answers %s with 400 and the place", async (_what, body) => {
    const served = await serve();
    const { status, text } = await post(served.url, body);
    await served.close();
    const [error] = (JSON.parse(text) as Errors).errors ?? [];
    expect({
      status,
      code: error?.code.split(".").slice(0, 2).join("."),
      told: error?.message !== "",
    }).toEqual({
      status: 400,
      code: "Neo.ClientError",
      told: true,
    });
  });
});

/** The size at which `deaf` takes a store so many milliseconds, by the fastest of a few short runs. */
async function sizeFor(store: Store, ms: number): Promise<number> {
  const size = 1500;
  const times: number[] = [];
  // The first of them is planned, too.
  for (let run = 0; run < 4; run += 1) {
    const began = performance.now();
    await rows(store, deaf(size));
    times.push(performance.now() - began);
  }
  return Math.ceil(size * Math.sqrt(ms / Math.min(...times)));
}

async function runsOnNeo4j(store: Store, statement: string): Promise<boolean> {
  const running = await rows(store, "SHOW TRANSACTIONS YIELD currentQuery");
  return running.some(({ currentQuery }) => currentQuery === statement);
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { EmbeddedStore } from "../../../server/store/embedded.ts";
import { ENTENTE } from "../../../server/store/embedded-thread/kind.ts";
import { Neo4jStore } from "../../../server/store/neo4j/store.ts";
import { Language } from "../../../server/language/language.ts";
import { MissingPrerequisite } from "../../../server/neo4j/missing.ts";
import { skipTests } from "../../setup/provided.ts";
import { exchange, type Exchange } from "./exchange.ts";
import { comparable } from "./comparable.ts";
import { sameBytes } from "./same-bytes.ts";
import { startQueryApiServer } from "./query-api-server.ts";
import { post, serveQueryApi, WITH_TOKEN, type Posted, type Served } from "./serving.ts";

interface Discovery {
  query: string;
  neo4j_version: string;
  neo4j_edition: string;
}

interface Case {
  statement: string;
  parameters?: Record<string, unknown>;
  maxExecutionTime?: number;
  /** The typed form of the parameters, if any. */
  typed?: boolean | "v1.0" | "v1.1";
  write?: boolean;
  /** True if the case is sent in every form. */
  every?: boolean;
  /** The reason why the embedded engine differs, as in docs/embedded-cypher.md. */
  differs?: string;
}

const cases = JSON.parse(
  readFileSync(join(import.meta.dirname, "statements.json"), "utf8"),
) as Case[];
const exchanges = JSON.parse(
  readFileSync(join(import.meta.dirname, "exchanges.json"), "utf8"),
) as Exchange[];
const FIXTURE = readFileSync(join(import.meta.dirname, "fixture.cypher"), "utf8");
const TYPED = "application/vnd.neo4j.query";
/**
 * Returns every statement in both forms with value representations of their own, and every third
 * one in the forms that only frame the same values differently.
 */
const some = cases.filter(({ every }, i) => every ?? i % 3 === 0);
const FORMS = [
  ["application/json", cases],
  [`${TYPED}.v1.1`, cases],
  [TYPED, some],
  [`${TYPED}.v1.1+jsonl`, some],
] as const;

const EMBEDDED = { engine: "embedded", memoryLimitBytes: 300_000_000 } as const;
const own = await startQueryApiServer().catch((error: unknown) => {
  if (!(error instanceof MissingPrerequisite)) throw error;
  return skipTests("the comparison with Neo4j's own Query API", error.message);
});

describe.skipIf(own === null)("queryRoute(api) beside Neo4j's own Query API", () => {
  const theirs = own!;
  /** Used by both of our servers. */
  let language: Language;
  let ours: Served;
  let store: Neo4jStore;
  let embedded: Served;
  let embeddedStore: EmbeddedStore;

  beforeAll(async () => {
    store = new Neo4jStore({ engine: "neo4j", uri: theirs.bolt, username: "neo4j", password: "x" });
    language = new Language();
    ours = await serveQueryApi(store, {}, language);
    embeddedStore = new EmbeddedStore(EMBEDDED, ENTENTE);
    embedded = await serveQueryApi(embeddedStore, {}, language);
    await Promise.all([reset(), reset(embedded.url)]);
  });

  afterAll(async () => {
    await ours.close();
    await embedded.close();
    await language.close();
    await store.close();
    await embeddedStore.close();
    await theirs.stop();
  });

  async function reset(url = theirs.http): Promise<void> {
    for (const statement of [
      "MATCH (n) DETACH DELETE n",
      "DROP INDEX some_index IF EXISTS",
      FIXTURE,
    ])
      await post(url, { statement, accessMode: "WRITE" }, url === theirs.http ? {} : WITH_TOKEN);
  }

  it.each([
    ["GET", "/db/neo4j/query/v2"],
    ["DELETE", "/db/neo4j/query/v2"],
    ["POST", "/db/neo4j/query/v9"],
    ["GET", "/db"],
  ])("rejects %s %s in the same way", async (method, path) => {
    const [mine, other] = await Promise.all(
      [ours.url, theirs.http].map(async (url) => {
        const answer = await fetch(url + path, { method });
        const { errors } = (await answer.json()) as { errors: { code: string }[] };
        const type = answer.headers.get("Content-Type");
        return { status: answer.status, type, codes: errors.map(({ code }) => code) };
      }),
    );
    expect(mine).toEqual(other);
  });

  it.each(exchanges)("has the same exchange: $name", async (one) => {
    await reset();
    const mine = await exchange(ours.url, one);
    await reset();
    expect(mine).toEqual(await exchange(theirs.http, one));
  });

  it("returns the same discovery document as Neo4j", async () => {
    const comparableBody = async (url: string) => {
      const answer = await fetch(url, { headers: { Accept: "application/json" } });
      const { query, neo4j_version, neo4j_edition } = (await answer.json()) as Discovery;
      return {
        query: query.replace(url, "here"),
        version: neo4j_version,
        edition: neo4j_edition,
        headers: ["Content-Type", "Access-Control-Allow-Origin"].map((name) =>
          answer.headers.get(name),
        ),
        // Its addresses depend on the request too.
        varies: answer.headers.get("Vary")?.split(", ").includes("Accept"),
      };
    };
    expect(await comparableBody(ours.url)).toEqual(await comparableBody(theirs.http));
  });

  for (const [form, statements] of FORMS) {
    it.each(statements)(`answers ${form} alike: $statement`, async (one) => {
      const { write } = one;
      const [body, headers] = requestOf(one, form);
      if (write) await reset();
      const mine = await post(ours.url, body, headers);
      if (write) await reset();
      const other = await post(theirs.http, body, { ...headers, Authorization: "" });
      if (write) await reset();
      expect(comparableBody(mine)).toEqual(comparableBody(other));
    });
  }

  it.each(cases.filter(({ differs }) => differs === undefined))(
    "responds with the same bytes on the embedded engine: $statement",
    async (one) => {
      const [body, headers] = requestOf(one, `${TYPED}.v1.1`);
      const answers: unknown[] = [];
      for (const url of [embedded.url, theirs.http]) {
        const sent = url === theirs.http ? { ...headers, Authorization: "" } : headers;
        const { status, type, text } = await post(url, body, sent);
        answers.push({
          status,
          type,
          text: isOfRequest(status, text) ? "request" : sameBytes(text),
        });
        if (one.write) await reset(url);
      }
      expect(answers[0]).toEqual(answers[1]);
    },
  );
});

/** Returns body and headers that send a case in a form. */
function requestOf(one: Case, form: string): [body: object, headers: Record<string, string>] {
  const { statement, parameters, maxExecutionTime, write, typed } = one;
  const request = { statement, parameters, maxExecutionTime };
  // In its newest form, Neo4j ignores includeCounters.
  const includeCounters = typed !== "v1.1";
  const body = { ...request, includeCounters, accessMode: write ? "WRITE" : "READ" };
  const headers = {
    ...WITH_TOKEN,
    Accept: form,
    "Content-Type": !typed ? "application/json" : typed === true ? TYPED : `${TYPED}.${typed}`,
  };
  return [body, headers];
}

/** Replaces messages about the request itself, which are more helpful here than Neo4j's. */
const isOfRequest = (status: number, text: string): boolean =>
  text.includes('"Neo.ClientError.Request.Invalid"') && status === 400;

const comparableBody = ({ status, type, text }: Posted): unknown => ({
  status,
  type,
  body: isOfRequest(status, text) ? "request" : comparable(text),
});

import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import { postFrom } from "../../setup/other-client.ts";
import { PARSER_ATTACKS } from "../../setup/parser-attacks.ts";
import { presentEngines } from "../store/engines.ts";
import { serveFrom } from "./serving.ts";

const RATE = 12;
const TOOLS = ["lint", "complete", "signature", "format"];

const [embedded] = presentEngines();

describe.skipIf(!embedded)("POST /api/cypher/*, within the limits of statements", () => {
  let serving: Serving;
  let client = 1;
  const address = (tool: string) => `${serving.url}/api/cypher/${tool}`;
  /** Returns an address that has not sent any requests yet. */
  const another = () => `127.0.0.${++client}`;
  const bodyOf = (tool: string, content: string) =>
    tool === "lint" ? { text: content } : { text: content, offset: 0 };

  beforeAll(async () => {
    if (!embedded) return;
    serving = await serveFrom(embedded, undefined, {
      ENTENTE_QUERY_RATE: String(RATE),
      ENTENTE_QUERY_CONCURRENCY_PER_CLIENT: "2",
      ENTENTE_QUERY_TIMEOUT_MS: "2000",
    });
  });
  afterAll(() => serving.close());

  it.each(TOOLS)("limits the requests of one client per minute: %s", async (tool) => {
    const from = another();
    for (let i = 0; i < RATE; i++)
      expect((await postFrom(from, address(tool), bodyOf(tool, "RETURN 1"))).status).toBe(200);
    const refused = await postFrom(from, address(tool), bodyOf(tool, "RETURN 1"));
    expect(refused.status).toBe(429);
    expect(Number(refused.retryAfter)).toBeGreaterThan(0);
    expect(JSON.parse(refused.text)).toMatchObject({
      title: "Too many requests",
      detail: `more than ${RATE} questions about Cypher in a minute (ENTENTE_QUERY_RATE)`,
    });
    // Other clients, and the same client's statements, are counted separately.
    expect((await postFrom(another(), address(tool), bodyOf(tool, "RETURN 1"))).status).toBe(200);
    const statement = { statement: "RETURN 1" };
    const run = await postFrom(from, `${serving.url}/db/neo4j/query/v2`, statement);
    expect(run.status).toBe(202);
  });

  it("limits the concurrent requests of one client, but not those of others", async () => {
    const from = another();
    const body = { text: PARSER_ATTACKS["nested EXISTS"] };
    const attacks = [1, 2, 3].map(() => postFrom(from, address("lint"), body));
    const innocent = await postFrom(another(), address("lint"), { text: "RETURN 1" });
    expect(innocent).toMatchObject({ status: 200, text: '{"diagnostics":[]}' });
    const answers = await Promise.all(attacks);
    expect(answers.map(({ status }) => status).sort()).toEqual([429, 503, 503]);
    for (const { retryAfter } of answers) expect(Number(retryAfter)).toBeGreaterThan(0);
  });

  it("limits the size of a body", async () => {
    const answer = await postFrom(another(), address("lint"), { text: "x".repeat(2 ** 20) });
    expect(answer.status).toBe(400);
    expect(answer.text).toContain("expected at most 1048576");
  });

  it.each([
    ["no JSON", "nonsense", "body: expected JSON"],
    ["no object", "5", "body: expected an object"],
    ["no members", "{}", "text: expected Cypher text"],
  ])("reports the fault of %s", async (_what, body, detail) => {
    const response = await fetch(address("lint"), {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body,
    });
    expect(response.status).toBe(400);
    expect(((await response.json()) as { detail: string }).detail).toContain(detail);
  });

  it("responds 408 if a body does not arrive, and closes the connection", async () => {
    const { port } = new URL(serving.url);
    const socket = connect({ port: Number(port), host: "127.0.0.1", localAddress: another() });
    socket.write(
      "POST /api/cypher/lint HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
    );
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 408 [^]*^Connection: close\r$/m);
  });
});

import { connect, type Socket } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Language } from "../../../server/language/language.ts";
import type { QueryApiSettings } from "../../../server/query-api/settings.ts";
import type { Store } from "../../../server/store/port.ts";
import { postFrom } from "../../setup/other-client.ts";
import { PARSER_ATTACKS } from "../../setup/parser-attacks.ts";
import { openEmpty, presentEngines } from "../store/engines.ts";
import { serveQueryApi, type Served } from "./serving.ts";

const ATTACKER = "127.0.0.2";
const INNOCENT = "127.0.0.3";
const AT_ONCE = 8;
/** On a fast machine one of the texts is parsed in time, and this is what is wrong with it. */
const TRULY_WRONG = "Quantified path patterns are not allowed to be nested.";

/** Beyond six times the patience with a long text, which a machine without processor time is given. */
const STARVED_MS = 180_000;

const [embedded] = presentEngines();

describe.skipIf(!embedded)("the Query API while a client keeps the parser busy", () => {
  let language: Language;
  let store: Store;
  let served: Served;
  let address: string;
  let counter = 0;

  /** Returns a text that the parser has not seen. */
  const unseen = () => `RETURN ${counter++} AS x`;
  const serve = async (settings: Partial<QueryApiSettings> = {}) => {
    served = await serveQueryApi(store, settings, language);
    address = `${served.url}/db/neo4j/query/v2`;
  };

  beforeAll(async () => {
    if (!embedded) return;
    language = new Language();
    await language.warm();
    store = await openEmpty(embedded);
    await serve();
  });
  afterAll(async () => {
    await served.close();
    await language.close();
    await store.close();
  });

  it.each(Object.entries(PARSER_ATTACKS))(
    "responds to another client's short statement during %s, and does not blame the text",
    { timeout: STARVED_MS },
    async (_name, statement) => {
      const attacks = Array.from({ length: AT_ONCE }, (_, i) =>
        postFrom(ATTACKER, address, { statement: `${statement} // ${i}`, maxExecutionTime: 1 }),
      );
      expect(await postFrom(INNOCENT, address, { statement: unseen() })).toMatchObject({
        status: 202,
      });
      for (const { status, text: answer, retryAfter } of await Promise.all(attacks)) {
        if (!answer.includes(TRULY_WRONG)) expect(answer).not.toContain("SyntaxError");
        // A text that could be parsed may be valid, or exceed the embedded engine.
        if (status < 429) continue;
        expect([429, 503]).toContain(status);
        expect(answer).toContain("Neo.TransientError.");
        expect(Number(retryAfter)).toBeGreaterThan(0);
      }
    },
  );

  it("includes parsing in the timeout of a request", async () => {
    const statement = PARSER_ATTACKS["nested EXISTS"];
    const order: string[] = [];
    const short = postFrom(ATTACKER, address, { statement, maxExecutionTime: 1 });
    const long = postFrom("127.0.0.4", address, {
      statement: `${statement} `,
      maxExecutionTime: 4,
    });
    void short.then(() => order.push("short"));
    void long.then(() => order.push("long"));
    expect((await short).text).toContain("longer than 1000 ms (the request's maxExecutionTime)");
    expect(await short).toMatchObject({ status: 503, retryAfter: "1" });
    expect((await long).status).toBe(503);
    expect(order).toEqual(["short", "long"]);
  });

  it("continues with the next text if clients abandon their dangerous texts", async () => {
    const long = (sign: string) => ({ statement: `RETURN '${sign.repeat(6000)}' AS x` });
    // The thread for long texts is running, since the time of its start depends on the machine.
    await postFrom(INNOCENT, address, long("w"));
    const client = new AbortController();
    const statement = PARSER_ATTACKS["nested EXISTS"];
    const left = Array.from({ length: AT_ONCE }, (_, i) =>
      postFrom(ATTACKER, address, { statement: `${statement} /* ${i} */` }, client.signal),
    );
    const gone = Promise.allSettled(left);
    // It is queued behind the abandoned ones.
    const waiting = postFrom(INNOCENT, address, long("x"));
    client.abort();
    await gone;
    expect((await waiting).status).toBe(202);
  });

  it("counts brackets of the statement, not those in strings and comments", async () => {
    const statement = `RETURN '${"(".repeat(300)}' AS x // ${"[".repeat(300)}`;
    expect((await postFrom(INNOCENT, address, { statement })).status).toBe(202);
  });

  it("holds no slot for a body that does not arrive, responds 408 and closes", async () => {
    await served.close();
    await serve({ maxRunning: 2, maxRunningPerClient: 2 });
    const { port } = new URL(served.url);
    const silent = Array.from({ length: 8 }, () => unfinished(Number(port)));
    await Promise.all(silent.map(({ sent }) => sent));
    expect((await postFrom(INNOCENT, address, { statement: unseen() })).status).toBe(202);
    for (const answer of await Promise.all(silent.map(({ socket }) => text(socket)))) {
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toMatch(/^Connection: close\r$/m);
    }
  });
});

/** Starts a request whose body never arrives; resolves to its response once the server closes. */
function unfinished(port: number): { socket: Socket; sent: Promise<void> } {
  const socket = connect({ port, host: "127.0.0.1", localAddress: ATTACKER });
  const head =
    "POST /db/neo4j/query/v2 HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
  return { socket, sent: new Promise((resolve) => socket.write(head, () => resolve())) };
}

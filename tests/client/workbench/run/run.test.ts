import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { QueryClient } from "../../../../client/api/query-client.ts";
import { QueryRun, type RunSettings } from "../../../../client/workbench/run/run.ts";

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A run of a statement that `answer` answers. */
async function run(
  answer: (response: ServerResponse) => void | Promise<void>,
  settings: RunSettings = {},
): Promise<QueryRun> {
  const server = createServer((_request, response) => void answer(response));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  closing.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  const { port } = server.address() as AddressInfo;
  const client = new QueryClient(`http://127.0.0.1:${port}`);
  const statement = { text: "RETURN x", parameters: {}, offset: 0 };
  return new QueryRun(statement, { client, nextFrame: setImmediate, ...settings });
}

const line = (event: string, body: unknown) =>
  `${JSON.stringify({ $event: event, _body: body })}\n`;
const header = line("Header", { fields: ["x"] });
const record = (x: number) => line("Record", [{ $type: "Integer", _value: String(x) }]);
const numbers = (count: number) => Array.from({ length: count }, (_, i) => record(i)).join("");

describe("new QueryRun(statement)", () => {
  it("has every row and the summary at its end", async () => {
    const done = await run((response) => {
      const summary = { counters: { nodesCreated: 0 }, bookmarks: ["b"] };
      response.end(header + numbers(3) + line("Summary", summary));
    });
    await done.ended;
    expect([done.state, done.fields, done.rows, done.error]).toEqual([
      "done",
      ["x"],
      [[0n], [1n], [2n]],
      null,
    ]);
    expect(done.summary).toEqual({
      counters: { nodesCreated: 0 },
      notifications: [],
      bookmarks: ["b"],
    });
    expect(Object.keys(done.times)).toEqual(["columns", "firstRow", "end"]);
  });

  it("tells of rows while more are to come", async () => {
    let goOn: () => void = () => undefined;
    const more = new Promise<void>((resolve) => (goOn = resolve));
    const running = await run(async (response) => {
      response.write(header + numbers(2));
      await more;
      response.end(record(2) + line("Summary", {}));
    });
    while (running.rows.length === 0) await once(running, "change");
    expect([running.state, running.rows.length]).toEqual(["running", 2]);
    goOn();
    await running.ended;
    expect([running.state, running.rows.length]).toEqual(["done", 3]);
  });

  it("keeps the rows that came before an error", async () => {
    const failed = await run((response) => {
      response.end(header + record(0) + line("Error", [{ code: "Neo.X", message: "by zero" }]));
    });
    await failed.ended;
    expect([failed.state, failed.rows, failed.error]).toEqual([
      "failed",
      [[0n]],
      { code: "Neo.X", message: "by zero", place: null },
    ]);
  });

  it("asks for no more rows than it keeps", async () => {
    const cut = await run((response) => void response.write(header + numbers(9)), { mostRows: 5 });
    await cut.ended;
    expect([cut.state, cut.rows.length, cut.truncated]).toEqual(["done", 5, true]);
  });

  it("tells at most once a frame", async () => {
    const frames: (() => void)[] = [];
    let told = 0;
    const busy = await run(
      async (response) => {
        response.write(header);
        for (let i = 0; i < 5; i++) {
          response.write(record(i));
          await new Promise((resolve) => setTimeout(resolve, 5));
        }
        response.end(line("Summary", {}));
      },
      { nextFrame: (call) => frames.push(call) },
    );
    busy.addEventListener("change", () => told++);
    await busy.ended;
    expect([frames.length, told]).toEqual([1, 1]);
  });
});

describe("cancel()", () => {
  it("closes the connection and keeps the rows that are there", async () => {
    let closed: Promise<unknown> | undefined;
    const endless = await run((response) => {
      closed = once(response, "close");
      response.write(header + record(0));
    });
    while (endless.rows.length === 0) await once(endless, "change");
    endless.cancel();
    await Promise.all([endless.ended, closed]);
    expect([endless.state, endless.rows, endless.error]).toEqual(["cancelled", [[0n]], null]);
  });

  it("changes nothing once it is over", async () => {
    const done = await run((response) => response.end(header + line("Summary", {})) && undefined);
    await done.ended;
    done.cancel();
    expect(done.state).toBe("done");
  });
});

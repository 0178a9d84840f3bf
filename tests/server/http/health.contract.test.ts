import type { AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import express from "express";
import { pino } from "pino";
import { requestLog } from "../../../server/http/request-log.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { CurrentData } from "../../../server/data.ts";
import { ready } from "../../../server/http/health.ts";
import { problems } from "../../../server/http/problems.ts";
import { Language } from "../../../server/language/language.ts";
import { asker } from "../../../server/query/ask.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf, type Store } from "../../../server/store/port.ts";
import { openShipped } from "../load/shipped.ts";
import { presentEngines } from "../store/engines.ts";

const [embedded] = presentEngines();

describe.skipIf(!embedded)("GET /readyz", () => {
  const language = new Language();
  let store: Store;
  let server: Server;

  beforeAll(async () => {
    if (!embedded) return;
    store = await openShipped(embedded);
    const queries = readLibrary(join(projectRoot(), "cypher", "queries"), scriptsOf(store));
    const current = new CurrentData(
      store,
      asker(store, queries, { timeoutMs: 9000, maxRows: 9999 }),
      { reason: "", isLoading: false, seen: () => undefined, missed: () => Promise.resolve() },
    );
    await current.refresh();
    const app = express().use(requestLog(pino({ level: "silent" })));
    server = createServer(app.get("/readyz", ready(store, current, language)).use(problems));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(async () => {
    server.close();
    await language.close();
    await store.close();
  });

  it("fails until the parser is loaded", async () => {
    const { port } = server.address() as AddressInfo;
    const ask = () => fetch(`http://127.0.0.1:${port}/readyz`);
    const before = await ask();
    expect(before.status).toBe(503);
    expect(await before.json()).toMatchObject({
      detail: "the store responds, but the parser is not loaded yet",
    });
    await language.warm();
    expect((await ask()).status).toBe(200);
  });
});

import express from "express";
import { pino } from "pino";
import { describe, expect, it, onTestFinished } from "vitest";
import { readLibrary } from "../../../server/cypher/library.ts";
import { CurrentData } from "../../../server/data.ts";
import { ready } from "../../../server/http/health.ts";
import { problems } from "../../../server/http/problems.ts";
import { requestLog } from "../../../server/http/request-log.ts";
import { retryAfter } from "../../../server/http/retry-after.ts";
import { listen } from "../../../server/listen.ts";
import { asker } from "../../../server/query/ask.ts";
import { projectRoot } from "../../../server/root.ts";
import { scriptsOf } from "../../../server/store/port.ts";
import { killableStore } from "../store/killable-store.ts";

describe("ready(store, current)", () => {
  it("responds although the store's engine is blocked, and recovers", async () => {
    const { store, hold, goOn } = killableStore();
    onTestFinished(() => store.close());
    await store.ping();
    const queries = readLibrary(`${projectRoot()}/cypher/queries`, scriptsOf(store));
    const current = new CurrentData(
      store,
      asker(store, queries, { timeoutMs: 1000, maxRows: 10 }),
      {
        isLoading: true,
        reason: "a load is on its way",
        seen: () => undefined,
        missed: () => Promise.resolve(),
      },
    );
    const app = express().use(requestLog(pino({ level: "silent" })), retryAfter);
    app.get("/readyz", ready(store, current, { isWarm: true }));
    app.use(problems);
    const { url, close } = await listen(app, "127.0.0.1", 0);
    onTestFinished(close);
    const probe = async () => {
      const response = await fetch(`${url}/readyz`);
      const { detail } = (await response.json()) as { detail: string };
      return { status: response.status, retry: response.headers.get("retry-after"), detail };
    };
    const empty = {
      status: 503,
      retry: "2",
      detail: "the store responds, but the data is not loaded yet",
    };
    expect(await probe()).toEqual(empty);

    hold();
    const late = { ...empty, detail: "the store did not respond within 1500 ms" };
    expect(await Promise.all([probe(), probe()])).toEqual([late, late]);

    goOn();
    await expect.poll(probe).toEqual(empty);
  });
});

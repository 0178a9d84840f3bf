import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import express from "express";
import { describe, expect, it } from "vitest";
import { listen } from "../../server/listen.ts";
import { deferred } from "../../server/store/deferred.ts";

describe("listen(app, host, port)", () => {
  it("finishes a request in progress and accepts no new one meanwhile", async () => {
    const app = express();
    const arrived = deferred<undefined>();
    const gate = deferred<undefined>();
    app.get("/slow", async (_request, response) => {
      arrived.resolve(undefined);
      await gate.promise;
      response.send("done");
    });
    const listening = await listen(app, "127.0.0.1", 0);
    const { url } = listening;
    const answer = new Promise<IncomingMessage>((resolve) => get(`${url}/slow`, resolve));
    await arrived.promise;
    const closing = listening.close();
    await expect(fetch(`${url}/slow`)).rejects.toThrow();
    gate.resolve(undefined);
    expect(await text(await answer)).toBe("done");
    await closing;
  });

  it("returns an address that browsers accept, also for IPv6", async () => {
    for (const [host, form] of [
      ["127.0.0.1", /^http:\/\/127\.0\.0\.1:\d+$/],
      ["::1", /^http:\/\/\[::1\]:\d+$/],
    ] as const) {
      const listening = await listen(express(), host, 0);
      expect(listening.url).toMatch(form);
      expect((await fetch(listening.url)).status).toBe(404);
      await listening.close();
    }
  });
});

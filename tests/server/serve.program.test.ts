import { get, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { failureText } from "../../server/failure.ts";
import { json, serveFrom } from "./api/serving.ts";
import type { Engine } from "./store/engines.ts";

const embedded: Engine = {
  name: "embedded",
  settings: { engine: "embedded", memoryLimitBytes: 600_000_000 },
};

describe("serve(options)", () => {
  it("finishes requests in progress before it ends, and accepts no new ones", async () => {
    const serving = await serveFrom(embedded);
    const { port } = new URL(serving.url);
    const request = get({ port, path: "/api/claims?limit=1000", agent: false });
    const answer = new Promise<IncomingMessage>((resolve) => request.once("response", resolve));
    await new Promise((resolve) => request.once("finish", resolve));
    // The request is in progress once another one that was sent after it has been answered.
    await json(serving, "/healthz");
    const closing = serving.close();
    const { items } = JSON.parse(await text(await answer)) as { items: unknown[] };
    expect(items).toHaveLength(350);
    await closing;
    await expect(fetch(`${serving.url}/healthz`)).rejects.toThrow();
  });

  it("reports a used port in one line, and does not affect the other server", async () => {
    const first = await serveFrom(embedded);
    const { port } = new URL(first.url);
    const failure: unknown = await serveFrom(embedded, undefined, { PORT: port }).catch(
      (error: unknown) => error,
    );
    expect(failureText(failure)).toBe(
      `port ${port} on 127.0.0.1 is in use; set PORT to another one`,
    );
    expect(await json(first, "/healthz")).toEqual({ status: "ok" });
    await first.close();
  });

  it("reports that HOST is not an address of this machine", async () => {
    const failure: unknown = await serveFrom(embedded, undefined, { HOST: "192.0.2.1" }).catch(
      (error: unknown) => error,
    );
    expect(failureText(failure)).toBe("HOST 192.0.2.1 is not an address of this machine");
  });

  it("can be closed twice", async () => {
    const serving = await serveFrom(embedded);
    await serving.close();
    await expect(serving.close()).resolves.toBeUndefined();
  });
});

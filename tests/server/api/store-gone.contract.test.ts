import { describe, expect, it } from "vitest";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { SHIPPED } from "../load/pack-folder.ts";
import { openShipped } from "../load/shipped.ts";
import type { Engine } from "../store/engines.ts";
import { Proxy } from "../store/proxy.ts";
import { serveFrom } from "./serving.ts";

const neo4j = ownNeo4j();

describe.runIf(neo4j)("a Neo4j that becomes unreachable", () => {
  const serveBehind = async (given: Record<string, string> = {}) => {
    const settings = { engine: "neo4j", ...neo4j! } as const;
    await (await openShipped({ name: "neo4j", settings })).close();
    const { hostname, port } = new URL(settings.uri.replace(/^\w+:/, "http:"));
    const proxy = new Proxy({ host: hostname, port: Number(port) });
    await proxy.mend();
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    const engine: Engine = { name: "neo4j", settings: { ...settings, uri } };
    const serving = await serveFrom(engine, SHIPPED, given);
    const status = async (address: string) => (await fetch(serving.url + address)).status;
    return { proxy, uri, serving, status };
  };

  it("leads to 503 and is used again once it is back", async () => {
    const { proxy, uri, serving, status } = await serveBehind();
    expect(await status("/api/actors/armenia")).toBe(200);
    expect(await status("/readyz")).toBe(200);

    await proxy.cut();
    const response = await fetch(`${serving.url}/api/actors/russia`);
    expect(response.headers.get("content-type")).toContain("application/problem+json");
    expect(await response.json()).toMatchObject({
      title: "Store not reachable",
      status: 503,
      detail: expect.stringContaining(`no Neo4j answers at ${uri}`) as string,
    });
    expect(await status("/readyz")).toBe(503);
    expect(await status("/healthz")).toBe(200);
    // Earlier responses are still cached.
    expect(await status("/api/actors/armenia")).toBe(200);

    await proxy.mend();
    await expect.poll(() => status("/api/actors/russia"), { timeout: 30_000 }).toBe(200);
    await expect.poll(() => status("/readyz"), { timeout: 30_000 }).toBe(200);
    await serving.close();
    await proxy.cut();
  });

  it("leads to 503 even if its host drops every packet, and is used again afterwards", async () => {
    const { proxy, serving, status } = await serveBehind({ ENTENTE_PAGE_TIMEOUT_MS: "3000" });
    expect(await status("/api/actors/armenia")).toBe(200);
    const run = async (statement: string) => {
      const response = await fetch(`${serving.url}/db/neo4j/query/v2`, {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ statement, maxExecutionTime: 2 }),
      });
      return response.text();
    };
    expect(await run("RETURN 1 AS one")).toContain("[[1]]");
    proxy.swallow();
    const probe = async () => {
      const response = await fetch(`${serving.url}/readyz`);
      const { detail } = (await response.json()) as { detail?: string };
      return { status: response.status, retry: response.headers.get("retry-after"), detail };
    };
    const late = { status: 503, retry: "2", detail: "the store did not respond within 1500 ms" };
    for (const each of [probe(), probe(), probe()]) expect(await each).toEqual(late);
    expect(await probe()).toEqual(late);
    const [page, known, unknown, statement] = await Promise.all([
      status("/"),
      status("/api/actors/armenia"),
      fetch(`${serving.url}/api/actors/russia`),
      run("RETURN 2 AS two"),
    ]);
    expect([page, known]).toEqual([200, 200]);
    expect(unknown.status).toBe(504);
    expect(await unknown.json()).toMatchObject({
      detail: "the statement took longer than 3000 ms",
    });
    expect(statement).toContain("took longer than 2000 ms");
    await proxy.cut();
    await proxy.mend();
    await expect.poll(() => status("/readyz"), { timeout: 30_000 }).toBe(200);
    await expect.poll(() => status("/api/actors/russia"), { timeout: 30_000 }).toBe(200);
    await serving.close();
    await proxy.cut();
  });
});

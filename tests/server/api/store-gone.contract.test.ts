import { describe, expect, it } from "vitest";
import { ownNeo4j } from "../../setup/own-neo4j.ts";
import { openShipped } from "../load/shipped.ts";
import { Proxy } from "../store/proxy.ts";
import { serveFrom } from "./serving.ts";

const neo4j = ownNeo4j();

describe.runIf(neo4j)("a Neo4j that goes away while it is served from", () => {
  it("is told with 503 and used again once it is back", async () => {
    const settings = { engine: "neo4j", ...neo4j! } as const;
    await (await openShipped({ name: "neo4j", settings })).close();
    const { hostname, port } = new URL(settings.uri.replace(/^\w+:/, "http:"));
    const proxy = new Proxy({ host: hostname, port: Number(port) });
    await proxy.mend();
    const uri = `bolt://127.0.0.1:${proxy.port}`;
    const serving = await serveFrom({ name: "neo4j", settings: { ...settings, uri } });
    const status = async (address: string) => (await fetch(serving.url + address)).status;
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
    // What was answered before is still known.
    expect(await status("/api/actors/armenia")).toBe(200);

    await proxy.mend();
    await expect.poll(() => status("/api/actors/russia"), { timeout: 30_000 }).toBe(200);
    expect(await status("/readyz")).toBe(200);
    await serving.close();
    await proxy.cut();
  });
});

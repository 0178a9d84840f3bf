import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Serving } from "../../../server/serve.ts";
import { presentEngines } from "../store/engines.ts";
import { serveShipped } from "./serving.ts";

describe.each(presentEngines())("around the API on $name", (engine) => {
  let serving: Serving;
  beforeAll(async () => {
    serving = await serveShipped(engine);
  });
  afterAll(() => serving.close());
  const ask = (address: string, headers: Record<string, string> = {}) =>
    fetch(serving.url + address, { headers });

  it.each(["/", "/api/graph", "/api/nothing", "/nothing", "/healthz", "/openapi.json"])(
    "%s has a policy that allows no inline scripts",
    async (address) => {
      const { headers } = await ask(address);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy.split(";").map((part) => part.trim())).toEqual(
        expect.arrayContaining([
          "script-src 'self'",
          "worker-src 'self' blob:",
          "object-src 'none'",
        ]),
      );
      expect(policy).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("x-powered-by")).toBeNull();
    },
  );

  it("gives every response but those of assets an id, or adopts a proxy's", async () => {
    const ids = await Promise.all(
      [1, 2].map(async () => (await ask("/api/dataset")).headers.get("x-request-id")),
    );
    expect(new Set(ids).size).toBe(2);
    expect(
      (await ask("/api/nothing", { "X-Request-Id": "from-proxy_1" })).headers.get("x-request-id"),
    ).toBe("from-proxy_1");
    const odd = (await ask("/api/dataset", { "X-Request-Id": "a b" })).headers.get("x-request-id");
    expect(odd).toMatch(/^[0-9a-f-]{36}$/);
    expect((await ask("/flags/am.svg")).headers.has("x-request-id")).toBe(false);
  });

  it("is alive and ready", async () => {
    const health = await ask("/healthz");
    expect(await health.json()).toEqual({ status: "ok" });
    const { headers } = await ask("/api/dataset");
    expect(health.headers.get("entente-version")).toBe(headers.get("entente-version"));
    expect(await (await ask("/readyz")).json()).toEqual({
      status: "ok",
      version: expect.stringMatching(/^[0-9a-f]{16}-[0-9a-f]{8}$/) as string,
      ...(engine.name === "neo4j" && {
        server: { product: "Neo4j", version: expect.any(String) as string, lacks: [] },
      }),
    });
  });

  it("counts requests by route and status, not by address", async () => {
    await ask("/api/actors/armenia");
    await ask("/api/actors/atlantis");
    const response = await ask("/metrics");
    const text = await response.text();
    expect(response.headers.get("content-type")).toContain("text/plain");
    expect(text).toContain('route="/api/actors/:id",status="200"}');
    expect(text).toContain('route="/api/actors/:id",status="404"}');
    expect(text).not.toContain("atlantis");
    expect(text).toContain("process_resident_memory_bytes");
  });

  it("serves the pages, and a page for unknown paths", async () => {
    const title = "<title>Armenia and Russia: the drift · Entente</title>";
    expect(await (await ask("/")).text()).toContain(title);
    const asset = await ask("/assets/main-abc.js", { "accept-encoding": "br" });
    expect(asset.headers.get("cache-control")).toBe("public,max-age=31536000,immutable");
    // In its precompressed form.
    expect(asset.headers.get("content-encoding")).toBe("br");
    expect(await asset.text()).toBe("export {};");
    const embed = await ask("/embed/v1?kind=*", { "accept-encoding": "gzip" });
    expect(embed.headers.get("content-encoding")).toBe("gzip");
    const missing = await ask("/nothing/here");
    expect({ status: missing.status, text: await missing.text() }).toEqual({
      status: 404,
      text: "<!doctype html><title>Not here</title>",
    });
    expect((await ask("/..%2Fpackage.json")).status).not.toBe(200);
  });
});

import type { AddressInfo } from "node:net";
import express from "express";
import { describe, expect, it } from "vitest";
import { crossOrigin } from "../../../server/http/cross-origin.ts";
import type { EmbedOrigins } from "../../../server/http/embed-origins.ts";
import { securityHeaders } from "../../../server/http/security.ts";

/** Returns the headers that control framing and reading. */
async function headersOf(
  origins: EmbedOrigins,
  path: string,
  request: { method?: string; headers?: Record<string, string> } = {},
) {
  const app = express().use(
    securityHeaders(origins),
    crossOrigin(origins),
    (_request, response) => {
      response.end();
    },
  );
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, request);
  server.close();
  return {
    ancestors: /frame-ancestors ([^;]*)/.exec(headers.get("content-security-policy") ?? "")?.[1],
    frame: headers.get("x-frame-options"),
    content: headers.get("content-security-policy"),
    past: ["x-download-options", "x-permitted-cross-domain-policies", "x-xss-protection"].filter(
      (name) => headers.has(name),
    ),
    read: headers.get("access-control-allow-origin"),
    policy: headers.get("cross-origin-resource-policy"),
    referrer: headers.get("referrer-policy"),
    opener: headers.get("cross-origin-opener-policy"),
    vary: headers.get("vary"),
    cookie: headers.get("set-cookie"),
  };
}

const SHUT = { cookie: null, referrer: "no-referrer", vary: null };
const ONLY = ["https://a.org"];

describe("securityHeaders(origins)", () => {
  it.each(["/", "/docs", "/embedded", "/api/graph", "/?embed", "//embed/v1"])(
    "disallows framing of %s",
    async (path) => {
      expect(await headersOf("*", path)).toMatchObject({
        ancestors: "'none'",
        frame: "DENY",
        opener: "same-origin",
      });
    },
  );

  it.each([
    ["/assets/main.js", "no-referrer"],
    ["/flags/am.svg", null],
  ])("sends the file %s only with headers that apply outside documents", async (path, referrer) => {
    expect(await headersOf("*", path)).toMatchObject({
      ancestors: "'none'",
      frame: null,
      referrer,
    });
  });

  it.each(["/", "/embed/v1", "/assets/main.js", "/flags/am.svg"])(
    "sends %s without headers for browsers of the past",
    async (path) => {
      expect(await headersOf("*", path)).toMatchObject({ past: [] });
    },
  );

  it("lets no script run in an image that is opened by itself", async () => {
    expect(await headersOf("*", "/flags/am.svg")).toMatchObject({
      content: "default-src 'none';frame-ancestors 'none'",
    });
  });

  it.each(["/embed", "/embed/v1", "/embed/v1/?at=2024"])(
    "allows everyone to frame %s",
    async (path) => {
      expect(await headersOf("*", path)).toMatchObject({
        ancestors: "*",
        frame: null,
        opener: null,
      });
    },
  );

  it("allows only the listed origins and this server to frame an embed", async () => {
    expect(await headersOf(ONLY, "/embed/v1")).toMatchObject({
      ancestors: "'self' https://a.org",
      frame: null,
    });
    expect(await headersOf([], "/embed/v1")).toMatchObject({ ancestors: "'self'", frame: null });
  });
});

describe("crossOrigin(origins)", () => {
  it("allows everyone to read the read API without credentials", async () => {
    expect(await headersOf("*", "/api/graph")).toMatchObject({
      ...SHUT,
      opener: "same-origin",
      ancestors: "'none'",
      frame: "DENY",
      read: "*",
      policy: "cross-origin",
    });
  });

  it("allows only the listed origins to read it, with a Vary header", async () => {
    const from = (origin: string) => headersOf(ONLY, "/api/graph", { headers: { origin } });
    expect(await from("https://a.org")).toMatchObject({ read: "https://a.org", vary: "Origin" });
    expect(await from("https://b.org")).toMatchObject({ read: null, vary: "Origin" });
    expect(await headersOf([], "/api/graph")).toMatchObject({ read: null, policy: "same-origin" });
  });

  it("allows origins that may read to use the Query API", async () => {
    const post = { method: "POST" };
    expect(await headersOf("*", "/db/neo4j/query/v2", post)).toMatchObject({ read: "*" });
    const from = (origin: string) =>
      headersOf(ONLY, "/db/neo4j/query/v2/tx", { ...post, headers: { origin } });
    expect(await from("https://a.org")).toMatchObject({ read: "https://a.org", vary: "Origin" });
    expect(await from("https://b.org")).toMatchObject({ read: null, vary: "Origin" });
  });

  it.each(["/", "/dbs", "/metrics", "/apiary"])("does not open %s", async (path) => {
    expect(await headersOf("*", path)).toMatchObject({ read: null, policy: "same-origin" });
  });

  it("does not open other methods than reads", async () => {
    const post = await headersOf("*", "/api/cypher/lint", { method: "POST" });
    expect(post).toMatchObject({ read: null, policy: "same-origin" });
  });
});

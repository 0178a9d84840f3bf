import express, { type Request } from "express";
import { describe, expect, it, onTestFinished } from "vitest";
import { baseAddress, requestOrigin } from "../../../server/http/base-address.ts";
import { securityHeaders } from "../../../server/http/security.ts";
import { parseTrustProxy } from "../../../server/http/trust-proxy.ts";
import { underPath } from "../../../server/http/under-path.ts";
import { listen } from "../../../server/listen.ts";

const FORWARDED = {
  "X-Forwarded-For": "198.51.100.1, 203.0.113.7",
  "X-Forwarded-Host": "outside.example",
  "X-Forwarded-Proto": "https",
};

/** Returns the address that a server derives from a forwarded request. */
async function seen(trust: string, publicUrl?: string, path = "/") {
  const app = express().set("trust proxy", parseTrustProxy(trust));
  app.use(underPath("/graphs"), securityHeaders("*", 600));
  app.get("/", (request, response) => {
    response.json({ client: request.ip, base: baseAddress(request, response, publicUrl) });
  });
  const { url, close } = await listen(app, "127.0.0.1", 0);
  onTestFinished(close);
  const response = await fetch(url + path, { headers: FORWARDED });
  const { client, base } = (await response.json()) as { client: string; base: string };
  const { headers } = response;
  return {
    client,
    base: base.replace(url, "own"),
    vary: headers.get("vary"),
    hsts: headers.get("strict-transport-security"),
  };
}

const VARY = "Host, X-Forwarded-Host, X-Forwarded-Proto";

describe("a forwarded request", () => {
  it.each(["false", "0", "10.0.0.0/8"])("is not trusted with %s", async (trust) => {
    expect(await seen(trust)).toEqual({ client: "127.0.0.1", base: "own", vary: VARY, hsts: null });
  });

  it.each([
    ["1", "203.0.113.7"],
    ["loopback", "203.0.113.7"],
    ["2", "198.51.100.1"],
    ["true", "198.51.100.1"],
    ["loopback, 203.0.113.0/24", "198.51.100.1"],
  ])("is trusted from trusted proxies: %s", async (trust, client) => {
    const base = "https://outside.example";
    expect(await seen(trust)).toEqual({ client, base, vary: VARY, hsts: "max-age=600" });
  });

  it("does not change a configured public address, with or without its path", async () => {
    const base = "https://example.org/graphs";
    for (const path of ["/", "/graphs/", "/graphs/?a"])
      expect(await seen("loopback", base, path)).toMatchObject({ base, vary: null });
  });
});

describe("requestOrigin(request)", () => {
  const origin = (protocol: string, host: string) =>
    requestOrigin({ protocol, host } as unknown as Request);

  it.each([
    ["http", "Example.org", "http://example.org"],
    ["http", "example.org:80", "http://example.org"],
    ["HTTPS", "example.org:443", "https://example.org"],
    ["https", "example.org:80", "https://example.org:80"],
    ["http", "[::1]:3000", "http://[::1]:3000"],
  ])("of %s and %s is %s", (protocol, host, expected) => {
    expect(origin(protocol, host)).toBe(expected);
  });

  it.each([
    ["javascript", "example.org"],
    ["", "example.org"],
    ["http", ""],
    ["http", "example.org/path"],
    ["http", "somebody@example.org"],
    ["http", "example.org:99999"],
    ["http", '"><script>'],
    ["http", "127.1"],
  ])("is none of %s and %s", (protocol, host) => {
    expect(() => origin(protocol, host)).toThrow("Host: expected a host name");
  });
});

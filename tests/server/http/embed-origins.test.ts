import { describe, expect, it } from "vitest";
import {
  allowsOrigin,
  frameAncestors,
  parseEmbedOrigins,
} from "../../../server/http/embed-origins.ts";

describe("parseEmbedOrigins(text)", () => {
  it("parses any, none and lists of origins", () => {
    expect(parseEmbedOrigins("*")).toBe("*");
    expect(parseEmbedOrigins(" none ")).toEqual([]);
    expect(parseEmbedOrigins("https://Example.org:443 http://a.b:80,http://[::1]:8080")).toEqual([
      "https://example.org",
      "http://a.b",
      "http://[::1]:8080",
    ]);
  });

  it.each([
    "",
    "example.org",
    "https://",
    "https://a/b",
    "ftp://a",
    "https://*",
    "https://a.*.org",
    "none https://a",
    "'self'",
    "https://a;b",
  ])("rejects %j", (text) => {
    expect(parseEmbedOrigins(text)).toBeNull();
  });
});

describe("frameAncestors(origins)", () => {
  it("lists the origins that may frame, including the server itself", () => {
    expect(frameAncestors("*")).toEqual(["*"]);
    expect(frameAncestors([])).toEqual(["'self'"]);
    expect(frameAncestors(["https://a.org"])).toEqual(["'self'", "https://a.org"]);
  });
});

describe("allowsOrigin(origins, origin)", () => {
  it("compares whole origins, and subdomains if there is a star", () => {
    const allowed = ["https://a.org", "https://*.b.org"];
    const of = (origins: string[]) => origins.map((origin) => allowsOrigin(allowed, origin));
    expect(of(["https://a.org", "https://x.b.org", "https://x.y.b.org"])).toEqual([
      true,
      true,
      true,
    ]);
    expect(
      of(["http://a.org", "https://a.org.evil", "https://b.org", "https://.b.org", "null", ""]),
    ).toEqual([false, false, false, false, false, false]);
    expect(allowsOrigin("*", "null")).toBe(true);
  });
});

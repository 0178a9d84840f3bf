import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parsePublicUrl, publicPath } from "../../../server/http/public-url.ts";
import { projectRoot } from "../../../server/root.ts";

/** The pages by the paths at which they are served. */
const PAGES = readdirSync(join(projectRoot(), "client"))
  .filter((file) => file.endsWith(".html"))
  .flatMap((file) => [file, file.replace(".html", "")]);

describe("parsePublicUrl(text)", () => {
  it.each([
    ["https://Example.org", "https://example.org"],
    ["https://example.org:443/", "https://example.org"],
    ["http://127.0.0.1:8080/graphs/", "http://127.0.0.1:8080/graphs"],
    ["https://example.org/a-b/C_d.e~f", "https://example.org/a-b/C_d.e~f"],
    ["https://example.org/graphs/api", "https://example.org/graphs/api"],
  ])("reads %s", (text, address) => {
    expect(parsePublicUrl(text)).toBe(address);
  });

  it.each([
    "example.org",
    "ftp://example.org",
    "https://",
    "https://user:secret@example.org",
    "https://example.org/a?b",
    "https://example.org/a#b",
    "https://example.org/a//b",
    "https://example.org/a/../b",
    "https://example.org/%61",
    "https://example.org/<script>",
    "https://example.org/api",
    "https://example.org/Assets/x",
    "https://example.org/embed",
  ])("rejects %s", (text) => {
    expect(parsePublicUrl(text)).toBeNull();
  });
});

describe("parsePublicUrl(text) with the path of a page", () => {
  it.each(PAGES)("rejects /%s, which a proxy could have stripped", (page) => {
    expect(parsePublicUrl(`https://example.org/${page}/x`)).toBeNull();
  });
});

describe("publicPath(publicUrl)", () => {
  it("is the part after the host, without a trailing slash", () => {
    expect(publicPath("https://example.org/a/b")).toBe("/a/b");
    expect(publicPath("https://example.org")).toBe("");
    expect(publicPath(undefined)).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { readAddress } from "../../../../client/embed/source/address.ts";

const BASE = "https://news.example/articles/1";
const read = (src: string) => {
  const { kind, url } = readAddress(src, BASE);
  return [kind, url.href];
};

describe("readAddress(src, base)", () => {
  it.each([
    ["https://entente.example", "server", "https://entente.example/"],
    ["/graphs", "server", "https://news.example/graphs/"],
    ["//entente.example/x?y#z", "server", "https://entente.example/x/"],
    ["data/map.json?v=2", "file", "https://news.example/articles/data/map.json?v=2"],
    ["http://a.example/map.GEXF", "file", "http://a.example/map.GEXF"],
    ["/api/graph?at=2024", "file", "https://news.example/api/graph?at=2024"],
    ...["graphml", "csv", "tsv", "txt", "net", "gml", "dot", "xlsx", "zip", "html"].map(
      (ending) => [`/files/map.${ending}`, "file", `https://news.example/files/map.${ending}`],
    ),
    ["/entente/v1.0", "server", "https://news.example/entente/v1.0/"],
    ["/entente.d/", "server", "https://news.example/entente.d/"],
  ])("reads %s as a %s", (src, kind, href) => {
    expect(read(src)).toEqual([kind, href]);
  });

  it("keeps the address of what may be a file after all, with its query", () => {
    const { kind, url, given } = readAddress("/download?id=3#x", BASE);
    expect([kind, url.href, given.href]).toEqual([
      "server",
      "https://news.example/download/",
      "https://news.example/download?id=3",
    ]);
  });

  it.each([
    "javascript:alert(1)",
    "data:application/json,{}",
    "file:///etc/passwd",
    "blob:https://a.example/1",
    "ftp://a.example/map.json",
    "http://",
  ])("refuses %s in one sentence", (src) => {
    expect(() => read(src)).toThrow(
      `src: found ${JSON.stringify(src)}, expected an http or https address, or a path on this site.`,
    );
  });

  it("refuses an address with a password in it without repeating that", () => {
    expect(() => read("https://me:secret@a.example")).toThrow(
      'src: found "a.example", expected an address without a user name or password.',
    );
  });
});

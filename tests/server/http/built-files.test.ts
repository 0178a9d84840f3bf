import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import express from "express";
import { describe, expect, it } from "vitest";
import { builtFiles } from "../../../server/http/built-files.ts";

describe("builtFiles(folder, caching)", () => {
  it("sends a precompressed file with its ETag alone, and 404 if a build has deleted it", async () => {
    const folder = mkdtempSync(join(tmpdir(), "entente-built-"));
    writeFileSync(join(folder, "a.js"), "export {};");
    writeFileSync(join(folder, "a.js.br"), brotliCompressSync("export {};"));
    const server = express().use(builtFiles(folder, "no-cache")).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.js`;
    const ask = async () => {
      const response = await fetch(address, { headers: { "accept-encoding": "gzip, br" } });
      const { status, headers } = response;
      const [encoding, caching] = [headers.get("content-encoding"), headers.get("cache-control")];
      const modified = headers.get("last-modified");
      const etag = headers.get("etag") ?? "";
      const text = status === 200 ? await response.text() : "";
      return { status, encoding, caching, modified, etag, text };
    };
    const { etag, ...there } = await ask();
    const same = await fetch(address, {
      headers: { "accept-encoding": "gzip, br", "if-none-match": etag },
    });
    const posted = await fetch(address, { method: "POST" });
    rmSync(folder, { recursive: true });
    const gone = (await ask()).status;
    server.close();
    expect({ there, same: same.status, posted: posted.status, gone }).toEqual({
      there: {
        ...{ status: 200, encoding: "br", caching: "no-cache", modified: null },
        text: "export {};",
      },
      same: 304,
      posted: 404,
      gone: 404,
    });
  });
});

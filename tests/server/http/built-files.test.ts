import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import express from "express";
import { describe, expect, it } from "vitest";
import { builtFiles } from "../../../server/http/built-files.ts";

describe("builtFiles(folder, caching)", () => {
  it("sends a precompressed file, and 404 if a build has deleted it", async () => {
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
      return { status, encoding, caching, text: status === 200 ? await response.text() : "" };
    };
    const there = await ask();
    rmSync(folder, { recursive: true });
    const gone = (await ask()).status;
    server.close();
    expect({ there, gone }).toEqual({
      there: { status: 200, encoding: "br", caching: "no-cache", text: "export {};" },
      gone: 404,
    });
  });
});

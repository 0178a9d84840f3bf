import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bestEncoding, compressed, recompressed } from "../../../server/http/compressed-body.ts";

const JSON_TEXT = JSON.stringify({ names: Array.from({ length: 200 }, (_, i) => `Actor ${i}`) });

describe("compressed(json)", () => {
  it("has only the gzip form", async () => {
    const { gzip, brotli } = await compressed(JSON_TEXT);
    expect({ text: gunzipSync(gzip).toString(), brotli }).toEqual({
      text: JSON_TEXT,
      brotli: null,
    });
  });
});

describe("a short response", () => {
  it("retains no more memory than its own bytes", async () => {
    const { gzip, brotli } = await recompressed(await compressed("{}"));
    expect(gzip.buffer.byteLength).toBe(gzip.byteLength);
    expect(brotli!.buffer.byteLength).toBe(brotli!.byteLength);
  });
});

describe("recompressed(body)", () => {
  it("keeps the gzip form and adds a smaller one of the same text", async () => {
    const answer = await compressed(JSON_TEXT);
    const { gzip, brotli } = await recompressed(answer);
    expect(gzip).toBe(answer.gzip);
    expect(brotliDecompressSync(brotli!).toString()).toBe(JSON_TEXT);
    expect(brotli!.byteLength).toBeLessThan(gzip.byteLength);
  });
});

describe("bestEncoding(encodings, body)", () => {
  it("returns the smallest form that exists and is accepted", async () => {
    const quick = await compressed(JSON_TEXT);
    const best = await recompressed(quick);
    const cases = [
      [["gzip", "br"], best],
      [["gzip", "br"], quick],
      [["gzip"], best],
      [["br"], quick],
      [["identity"], best],
    ] as const;
    const forms = await Promise.all(cases.map(([takes, answer]) => bestEncoding(takes, answer)));
    expect(forms.map(({ encoding }) => encoding)).toEqual(["br", "gzip", "gzip", null, null]);
    expect(forms[0]!.body).toBe(best.brotli);
    expect(forms[4]!.body.toString()).toBe(JSON_TEXT);
  });
});

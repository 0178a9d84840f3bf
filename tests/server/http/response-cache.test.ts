import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { expect, describe, it, vi } from "vitest";
import { ResponseCache, Unsettled, type Computation } from "../../../server/http/response-cache.ts";

const unzip = promisify(gunzip);
const making: Computation = {
  produce: () => Promise.resolve({ names: ["Armenia"] }),
  isStill: () => Promise.resolve(true),
};

/** Compression is done when the machine has time for it. */
const SOON = { timeout: 15_000 };

describe("ResponseCache.body(version, address, computation)", () => {
  it("caches nothing if the data changed meanwhile, and computes it again", async () => {
    const answers = new ResponseCache(vi.fn());
    const changed = { ...making, isStill: () => Promise.resolve(false) };
    await expect(answers.body("1", "/api/actors", changed)).rejects.toThrow(Unsettled);
    expect(answers.has("1", "/api/actors")).toBe(false);
    const kept = await answers.body("1", "/api/actors", making);
    expect((await unzip(kept.gzip)).toString()).toBe('{"names":["Armenia"]}');
    expect(answers.has("1", "/api/actors")).toBe(true);
  });

  it("takes an error for one of the data only if that did not change meanwhile", async () => {
    const answers = new ResponseCache(vi.fn());
    const fault = new Error("no actor of that id");
    const failing = { ...making, produce: () => Promise.reject(fault) };
    await expect(answers.body("1", "/api/actors", failing)).rejects.toBe(fault);
    const changed = { ...failing, isStill: () => Promise.resolve(false) };
    await expect(answers.body("1", "/api/actors", changed)).rejects.toThrow(Unsettled);
    const gone = { ...failing, isStill: () => Promise.reject(new Error("no connection")) };
    await expect(answers.body("1", "/api/actors", gone)).rejects.toBe(fault);
  });

  it("returns the Brotli form on the second request, once it is ready", async () => {
    const failed = vi.fn();
    const answers = new ResponseCache(failed);
    const first = await answers.body("1", "/api/actors", making);
    expect(first.brotli).toBeNull();
    await vi.waitFor(async () => {
      const { gzip, brotli } = await answers.body("1", "/api/actors", making);
      expect([gzip, brotli]).toEqual([first.gzip, expect.any(Buffer)]);
    }, SOON);
    expect(failed).not.toHaveBeenCalled();
  });

  it("reports why a response cannot be recompressed, and continues with gzip", async () => {
    const failed = vi.fn();
    const answers = new ResponseCache(failed);
    const broken = await answers.body("1", "/api/actors", making);
    const whole = Buffer.from(broken.gzip);
    broken.gzip.fill(0);
    await answers.body("1", "/api/actors", making);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.any(Error)), SOON);
    whole.copy(broken.gzip);
    const again = await answers.body("1", "/api/actors", making);
    expect((await unzip(again.gzip)).toString()).toBe('{"names":["Armenia"]}');
    await vi.waitFor(async () => {
      const { brotli } = await answers.body("1", "/api/actors", making);
      expect(brotli).not.toBeNull();
    }, SOON);
  });
});

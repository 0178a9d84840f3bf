import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { expect, describe, it, vi } from "vitest";
import { Answers } from "../../../server/http/answers.ts";

const unzip = promisify(gunzip);
const produce = () => Promise.resolve({ names: ["Armenia"] });

describe("Answers.body(version, address, produce)", () => {
  it("gives the Brotli form to who asks again, once it is made", async () => {
    const failed = vi.fn();
    const answers = new Answers(failed);
    const first = await answers.body("1", "/api/actors", produce);
    expect(first.brotli).toBeNull();
    await vi.waitFor(async () => {
      const { gzip, brotli } = await answers.body("1", "/api/actors", produce);
      expect([gzip, brotli]).toEqual([first.gzip, expect.any(Buffer)]);
    });
    expect(failed).not.toHaveBeenCalled();
  });

  it("tells why an answer cannot be compressed better, and goes on with gzip", async () => {
    const failed = vi.fn();
    const answers = new Answers(failed);
    const broken = await answers.body("1", "/api/actors", produce);
    const whole = Buffer.from(broken.gzip);
    broken.gzip.fill(0);
    await answers.body("1", "/api/actors", produce);
    await vi.waitFor(() => expect(failed).toHaveBeenCalledWith(expect.any(Error)));
    whole.copy(broken.gzip);
    const again = await answers.body("1", "/api/actors", produce);
    expect((await unzip(again.gzip)).toString()).toBe('{"names":["Armenia"]}');
    await vi.waitFor(async () => {
      const { brotli } = await answers.body("1", "/api/actors", produce);
      expect(brotli).not.toBeNull();
    });
  });
});

import { describe, expect, it } from "vitest";
import { progress } from "../../../../client/ui/toasts/progress.ts";

describe("progress(words, work)", () => {
  it("gives what the work gives", async () => {
    expect(await progress("Counting", () => Promise.resolve(7))).toBe(7);
  });

  it("throws what the work throws", async () => {
    const work = () => Promise.reject(new Error("no ink"));
    await expect(progress("Drawing", work)).rejects.toThrow("no ink");
  });
});

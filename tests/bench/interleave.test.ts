import { describe, expect, it } from "vitest";
import { interleave, median } from "./interleave.ts";

/** Gives one value after another and writes down who was asked. */
function script(name: string, values: number[], asked: string[]) {
  return () => {
    asked.push(name);
    return Promise.resolve(values.shift()!);
  };
}

describe("interleave(a, b, pairs)", () => {
  it("turns the order of a round each time", async () => {
    const asked: string[] = [];
    await interleave(script("a", [1, 1, 1], asked), script("b", [1, 1, 1, 1, 1, 1], asked), 3);
    expect(asked.join("")).toBe("abbbbaabb");
  });

  it("takes ratios within rounds and gives their medians", async () => {
    const a = script("a", [3, 40, 5], []);
    // The second round runs backwards: its repetition comes first.
    const b = script("b", [1, 2, 8, 10, 5, 5], []);
    expect(await interleave(a, b, 3)).toEqual({ ratio: 3, same: 1, a: 5, b: 5 });
  });

  it("is not moved by one round that was disturbed", async () => {
    const a = script("a", [2, 900, 2], []);
    const b = script("b", [1, 1, 1, 1, 1, 1], []);
    expect(await interleave(a, b, 3)).toEqual({ ratio: 2, same: 1, a: 2, b: 1 });
  });

  it("rejects when a measurement fails", async () => {
    const broken = () => Promise.reject(new Error("no answer"));
    await expect(interleave(broken, broken, 9)).rejects.toThrow("no answer");
  });
});

describe("median(values)", () => {
  it("is the middle one, whatever the order", () => expect(median([9, 1, 5])).toBe(5));
  it("is the mean of the middle two", () => expect(median([4, 1, 9, 2])).toBe(3));
  it("throws for no values", () => expect(() => median([])).toThrow("no median of no values"));
});

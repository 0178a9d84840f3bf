import { describe, expect, it } from "vitest";
import { weightsOf } from "../../import/graph/weights.ts";
import { readNumber, readSign } from "../../import/sign.ts";

describe("readSign(value)", () => {
  it.each([
    [1, ["+", "+1", "1", 1, 0.5, "0,8", "positive", "Ally", " cooperation ", "friend"]],
    [-1, ["-", "−", "-1", "−1", -7.5, "-0,5", "negative", "RIVAL", "enemy", "conflict"]],
    [0, [0, "0", "0.0", "neutral", "mixed"]],
    [null, ["blue", true, "", {}, NaN, "1 2"]],
  ])("is %s for each of %j", (sign, values) => {
    expect(values.map(readSign)).toEqual(values.map(() => sign));
  });
});

describe("readNumber(value)", () => {
  it.each([
    ["1.5", 1.5],
    ["1,5", 1.5],
    ["−2", -2],
    ["1e3", 1000],
    ["1,234.5", 1234.5],
    ["-1.234,5", -1234.5],
    ["1.234.567", 1234567],
    ["12\u00a0345,25", 12345.25],
    ["1,234", 1.234],
    ["1,23,4", null],
    ["1 234", null],
    ["0x10", null],
    ["Infinity", null],
    [Infinity, null],
  ])("reads %j as %s", (value, number) => {
    expect(readNumber(value)).toBe(number);
  });
});

describe("weightsOf(weights)", () => {
  it("has signs when one of them is negative", () => {
    expect([weightsOf([1, 2]).signed, weightsOf([1, -2]).signed]).toEqual([false, true]);
  });

  it.each([
    [[0.2, 0.8], 0.8, 0.8],
    [[1, 4], 1, 0.25],
    [[1, -4], -4, 1],
    [[3, 3], 3, 0.5],
    [[], 3, 0.5],
  ])("of %j makes %s an intensity of %s", (weights, weight, intensity) => {
    expect(weightsOf(weights).intensity(weight, 0.5)).toBe(intensity);
  });
});

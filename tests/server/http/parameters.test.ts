import { describe, expect, it } from "vitest";
import { z } from "zod";
import { BadRequest } from "../../../server/errors.ts";
import {
  requestedPeriod,
  fieldFaults,
  id,
  names,
  period,
  signs,
  statuses,
  text,
  wholeNumber,
} from "../../../server/http/parameters.ts";

const day = (from: string, to: string) => ({ from, to });

describe("parameters", () => {
  it("are parsed to their values", () => {
    expect(wholeNumber(1, 10, 5).parse("7")).toBe(7);
    expect(wholeNumber(1, 10, 5).parse(undefined)).toBe(5);
    expect(signs.parse("-1, 0")).toEqual([-1, 0]);
    expect(statuses.parse("occurred,denied")).toEqual(["occurred", "denied"]);
    expect(names.parse("MEMBER_OF, d0")).toEqual(["MEMBER_OF", "d0"]);
    expect(id.parse("armenia.member-of.csto")).toBe("armenia.member-of.csto");
    expect(text(3).parse("ОДК")).toBe("ОДК");
    expect(period.parse("2024-02")).toEqual(day("2024-02-01", "2024-03"));
    expect(period.parse("2024-12-31")).toEqual(day("2024-12-31", "2025"));
  });

  it.each([
    [wholeNumber(1, 10, 5), ["0", "11", "1.0", "", " 1", "1e1", "٣"]],
    [signs, ["2", "", "1,,1", "one"]],
    [statuses, ["Occurred", "", "occurred,"]],
    [names, ["", "a b", "-a", "a,,b", "a`b"]],
    [id, ["", "a b", "../x", "é"]],
    [period, ["", "2024-13", "2023-02-29", "9999", "24"]],
  ])("are rejected if they are invalid (%#)", (schema, values) => {
    for (const value of values) expect(schema.safeParse(value).success, value).toBe(false);
  });
});

describe("requestedPeriod(query)", () => {
  it("accepts an instant, a window, one side of it, or nothing", () => {
    const a = day("2020-01-01", "2021");
    const b = day("2024-05-01", "2024-06");
    expect(requestedPeriod({})).toBeUndefined();
    expect(requestedPeriod({ at: a })).toEqual(a);
    expect(requestedPeriod({ from: a, to: b })).toEqual(day("2020-01-01", "2024-06"));
    expect(requestedPeriod({ from: a })).toEqual(day("2020-01-01", "~"));
    expect(requestedPeriod({ to: b })).toEqual(day("", "2024-06"));
    expect(requestedPeriod({ from: b, to: b })).toEqual(b);
  });

  it("rejects an instant beside a window, and a window that ends before it begins", () => {
    const a = day("2020-01-01", "2021");
    const b = day("2024-05-01", "2024-06");
    expect(() => requestedPeriod({ at: a, to: b })).toThrow(BadRequest);
    expect(() => requestedPeriod({ from: b, to: a })).toThrow(BadRequest);
  });
});

describe("fieldFaults(error, input, known)", () => {
  it("lists each field with the value found and what was expected", () => {
    const schema = z.strictObject({ limit: wholeNumber(1, 10, 5), sign: signs });
    const input = { limit: "x".repeat(300), other: ["a", "b"] };
    const { error } = schema.safeParse(input);
    expect(fieldFaults(error!, input, Object.keys(schema.shape))).toEqual([
      { field: "limit", found: "x".repeat(100), expected: "a whole number from 1 to 10" },
      { field: "sign", found: "nothing", expected: "-1, 0 or 1, separated by commas" },
      { field: "other", found: '["a","b"]', expected: "one of the parameters limit, sign" },
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { QueryText, type QueryValue } from "../../../../client/api/query-client.ts";
import { compareKeys, sortKey } from "../../../../client/workbench/values/sort-key.ts";
import { armenia, member, path } from "./samples.ts";

const sorted = (values: QueryValue[]) =>
  values.toSorted((a, b) => compareKeys(sortKey(a), sortKey(b)));
const texts = (type: string, all: string[]) => all.map((text) => new QueryText(type, text));

describe("compareKeys(a, b)", () => {
  it("orders types as Cypher does, null last", () => {
    const inOrder = [{ a: 1n }, armenia, member, [1n], path, "a", false, true, 1n, 1.5, NaN, null];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it("compares integers past 2^53 with floats exactly", () => {
    const inOrder = [9007199254740992, 9007199254740993n, 9007199254740994n];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it("orders instants by when they are, whatever their offset", () => {
    const inOrder = texts("OffsetDateTime", [
      "2024-01-01T12:00:00+04:00",
      "2024-01-01T09:00:00Z",
      "2024-01-01T07:00:00-03:00",
    ]);
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it("orders durations by their length", () => {
    const inOrder = texts("Duration", ["-P1D", "PT0S", "PT90M", "P1D", "P3W", "P1M", "P1Y"]);
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });

  it("orders lists by their first difference, then by length", () => {
    const inOrder = [[], [1n], [1n, 2n], [2n]];
    expect(sorted(inOrder.toReversed())).toEqual(inOrder);
  });
});

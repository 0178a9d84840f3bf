import { describe, expect, it } from "vitest";
import { compare } from "../../../../client/model/graph/compare.ts";
import { DEFAULT_FILTER } from "../../../../client/model/graph/filter.ts";
import { admit } from "../../../../client/model/graph/apply-filter.ts";
import { buildModel } from "../../../../client/model/graph/model.ts";
import { parsePeriod } from "../../../../domain/dates/period.ts";
import { sampleGraph } from "./sample.ts";

const model = buildModel(
  sampleGraph({ a: {}, b: {}, c: {}, d: {}, e: {}, f: {} }, [
    ["a", "b", 1, { spells: ["2010/2022"], intensity: 0.4 }],
    ["a", "b", 1, { spells: ["2010/.."], intensity: 0.1 }],
    ["b", "a", -1, { spells: ["2023/.."], intensity: 0.7 }],
    ["a", "c", 1, { spells: ["2021/.."] }],
    ["c", "d", -1, { spells: ["../2021"] }],
    ["a", "d", 1, { spells: ["2019/2021", "2024/2025"] }],
    ["d", "e", 1],
    ["e", "f", 1, { spells: ["1990/1991"] }],
    ["c", "b", 1, { spells: ["2020/2021"] }],
    ["b", "c", 1, { spells: ["2024/2025"] }],
  ]),
);
const compared = compare(admit(model, DEFAULT_FILTER), {
  before: parsePeriod("2020-09")!,
  after: parsePeriod("2024-03")!,
});

describe("compare(admitted, times)", () => {
  it("tells of each relation what became of it; those at neither time have no part", () => {
    expect(Object.fromEntries(compared.relations)).toEqual({
      r0: "gone",
      r1: "kept",
      r2: "new",
      r3: "new",
      r4: "gone",
      r5: "kept",
      r8: "gone",
      r9: "new",
    });
  });

  it("finds the pairs whose sum has changed sign", () => {
    expect(compared.pairs.find(({ pair }) => pair.join() === "a,b")).toEqual({
      pair: ["a", "b"],
      change: "flipped",
      before: 0.5,
      after: expect.closeTo(-0.6) as number,
      relations: { new: ["r2"], gone: ["r0"], kept: ["r1"] },
    });
  });

  it("tells of each bundle what became of it, the sign that now prevails having flipped", () => {
    const changes = compared.bundles.map(({ id, change, count }) => [id, change, count]);
    expect(Object.fromEntries(changes.map(([id, ...rest]) => [id, rest]))).toEqual({
      "a|b|1": ["kept", 2],
      "a|b|-1": ["flipped", 1],
      "a|c|1": ["new", 1],
      "c|d|-1": ["gone", 1],
      "a|d|1": ["kept", 1],
      "b|c|1": ["kept", 2],
    });
  });

  it("counts the undated apart, and knows who has nothing at either time", () => {
    expect([compared.undated, [...compared.quiet]]).toEqual([1, ["e", "f"]]);
  });

  it("finds nothing changed between a time and itself", () => {
    const time = parsePeriod("2020-09")!;
    const same = compare(admit(model, DEFAULT_FILTER), { before: time, after: time });
    expect(new Set(same.bundles.map(({ change }) => change))).toEqual(new Set(["kept"]));
  });
});

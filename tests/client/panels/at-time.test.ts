import { describe, expect, it } from "vitest";
import { splitByTime } from "../../../client/panels/at-time.ts";

const old = { spells: ["1990/2000"] };
const open = { spells: ["2010/.."] };
const undated = { spells: [] };
const all = [old, open, undated];

describe("splitByTime(relations, moment)", () => {
  it("splits by what holds at an instant; the undated may hold", () => {
    expect(splitByTime(all, { kind: "instant", at: "2024-03" })).toEqual({
      now: [open, undated],
      otherwise: [old],
    });
  });

  it("splits nothing at all times and in a comparison", () => {
    const whole = { now: all, otherwise: [] };
    expect(splitByTime(all, null)).toEqual(whole);
    expect(splitByTime(all, { kind: "compare", before: "1990", after: "2024" })).toEqual(whole);
  });
});

import { describe, expect, it } from "vitest";
import type { Moment } from "../../../../client/model/time/moment.ts";
import { monthOf } from "../../../../client/model/time/month.ts";
import {
  gripsOf,
  keyStep,
  moveTo,
  startOf,
  type Grip,
} from "../../../../client/features/time/move.ts";

const range = { first: monthOf("1990-01"), last: monthOf("2025-12") };
const instant: Moment = { kind: "instant", at: "2024-03" };
const window: Moment = { kind: "window", from: "2020", to: "2022" };
const compare: Moment = { kind: "compare", before: "2020-09", after: "2024-03" };
const move = (moment: Moment, grip: Grip, to: string) => moveTo(moment, grip, monthOf(to), range);

describe("gripsOf(moment)", () => {
  it("has one for an instant, two for a window, whose last year ends in December", () => {
    expect(gripsOf(null)).toEqual([]);
    expect(gripsOf(instant)).toEqual([{ grip: "at", month: monthOf("2024-03") }]);
    expect(gripsOf(window).map(({ month }) => month)).toEqual([
      monthOf("2020-01"),
      monthOf("2022-12"),
    ]);
  });
});

describe("moveTo(moment, grip, month, range)", () => {
  it("begins an instant where no time is looked at", () => {
    expect(move(null, "at", "2010-05")).toEqual({ kind: "instant", at: "2010-05" });
  });

  it("stays in the range", () => {
    expect(move(instant, "at", "2050-01")).toEqual({ kind: "instant", at: "2025-12" });
  });

  it("lets the ends of a window meet, not pass", () => {
    expect(move(window, "start", "2024-06")).toEqual({
      kind: "window",
      from: "2022-12",
      to: "2022-12",
    });
    expect(move(window, "end", "2019-01")).toEqual({
      kind: "window",
      from: "2020-01",
      to: "2020-01",
    });
  });

  it("keeps the dates of a comparison apart", () => {
    expect(move(compare, "start", "2025-01")).toEqual({ ...compare, before: "2024-02" });
    expect(move(compare, "end", "2001-01")).toEqual({ ...compare, after: "2020-10" });
  });

  it("keeps the length of a window that is moved as a whole", () => {
    expect(move(window, "whole", "2024-01")).toEqual({
      kind: "window",
      from: "2023-01",
      to: "2025-12",
    });
  });
});

describe("keyStep(key, month, range)", () => {
  it("steps by months and years, and to the ends", () => {
    const month = monthOf("2000-01");
    const steps = ["ArrowRight", "ArrowLeft", "PageUp", "PageDown", "Home", "End", "a"];
    expect(steps.map((key) => keyStep(key, month, range))).toEqual([
      1,
      -1,
      12,
      -12,
      -120,
      311,
      null,
    ]);
  });
});

describe("startOf(kind, before, range)", () => {
  it("starts near the time before", () => {
    expect(startOf("instant", null, range)).toEqual({ kind: "instant", at: "2025-12" });
    expect(startOf("instant", compare, range)).toEqual(instant);
    expect(startOf("window", compare, range)).toEqual({
      kind: "window",
      from: "2020-09",
      to: "2024-03",
    });
    expect(startOf("compare", instant, range)).toEqual({
      kind: "compare",
      before: "2020-10",
      after: "2024-03",
    });
  });
});

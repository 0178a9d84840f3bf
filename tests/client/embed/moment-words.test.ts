import { describe, expect, it } from "vitest";
import { momentWords, monthsOf } from "../../../client/embed/moment-words.ts";
import { ENGLISH } from "../../../client/embed/words.ts";
import { monthOf } from "../../../client/time/month.ts";
import type { Moment } from "../../../client/time/moment.ts";
import { sampleGraph } from "../graph/sample.ts";

const MONTHS = { first: monthOf("1991-12"), last: monthOf("2025-08") };

describe("momentWords(moment, months, of, locale)", () => {
  const said = (moment: Moment, months = MONTHS) => momentWords(moment, months, ENGLISH, "en");

  it("names the years of all times, each once: the button says already that they are all", () => {
    expect(said(null)).toBe("1991 – 2025");
    expect(said(null, { first: MONTHS.last, last: MONTHS.last })).toBe("2025");
  });

  it("names an instant and a window", () => {
    expect(said({ kind: "instant", at: "2024-03" })).toBe("As of March 2024");
    expect(said({ kind: "window", from: "2020", to: "2024-03-05" })).toBe("2020 – 5 March 2024");
  });
});

describe("monthsOf(loaded)", () => {
  it("goes from the first beginning to the last end, and is nothing without times", () => {
    const graph = sampleGraph({ a: {}, b: {} }, [
      ["a", "b", 1, { spells: ["1991-12-21/2020-03-01", "2022-05/.."] }],
    ]);
    expect(monthsOf({ graph })).toEqual({ first: monthOf("1991-12"), last: monthOf("2022-05") });
    expect(monthsOf({ graph: sampleGraph({ a: {}, b: {} }, []) })).toBe(null);
  });
});

import { describe, expect, it } from "vitest";
import { momentWords, monthsOf, yearsWords } from "../../../../client/embed/words/moment-words.ts";
import { ENGLISH } from "../../../../client/embed/words/words.ts";
import { monthOf } from "../../../../client/model/time/month.ts";
import type { Moment } from "../../../../client/model/time/moment.ts";
import { sampleGraph } from "../../model/graph/sample.ts";

const MONTHS = { first: monthOf("1991-12"), last: monthOf("2025-08") };

describe("yearsWords(months)", () => {
  it("names the first and the last year, each once", () => {
    expect(yearsWords(MONTHS)).toBe("1991 – 2025");
    expect(yearsWords({ first: MONTHS.last, last: MONTHS.last })).toBe("2025");
  });
});

describe("momentWords(moment, of, locale)", () => {
  const said = (moment: NonNullable<Moment>, locale = "en") => momentWords(moment, ENGLISH, locale);

  it("names an instant, a window and a comparison", () => {
    expect(said({ kind: "instant", at: "2024-03" })).toBe("As of March 2024");
    expect(said({ kind: "window", from: "2020", to: "2024-03-05" })).toBe("2020 – 5 March 2024");
    expect(said({ kind: "window", from: "2020", to: "2020" })).toBe("2020");
    expect(said({ kind: "compare", before: "2014", after: "2024" })).toBe("2014 and 2024 compared");
  });

  it("writes dates as the locale does", () => {
    expect(said({ kind: "window", from: "0800", to: "2024-03-05" }, "de-AT")).toBe(
      "800 – 5. März 2024",
    );
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

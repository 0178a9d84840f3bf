import { describe, expect, it } from "vitest";
import { forceOf, inForce } from "../../../../client/features/story/force.ts";
import { monthOf } from "../../../../client/model/time/month.ts";
import { sampleClaim } from "../../model/claim-sample.ts";

const at = (validFrom: string | null, validTo: string | null, status = "ongoing") => ({
  validFrom,
  validTo,
  status,
});

describe("forceOf(claim)", () => {
  it("ends in the last month before its exclusive end", () => {
    const first = monthOf("2020-09");
    expect(forceOf(at("2020-09-27", "2020-11-10"))).toEqual({ first, last: monthOf("2020-11") });
    expect(forceOf(at("2020-09", "2020-11"))).toEqual({ first, last: monthOf("2020-10") });
    expect(forceOf(at("2020-09", "2020-11-01"))).toEqual({ first, last: monthOf("2020-10") });
    expect(forceOf(at("2020", "2021"))).toEqual({
      first: monthOf("2020-01"),
      last: monthOf("2020-12"),
    });
  });

  it("goes on where it is ongoing, and stays in its period where it occurred", () => {
    expect(forceOf(at("1997", null))).toEqual({ first: monthOf("1997-01"), last: Infinity });
    expect(forceOf(at("1997", null, "occurred"))).toEqual({
      first: monthOf("1997-01"),
      last: monthOf("1997-12"),
    });
    expect(forceOf(at("1997-08-29", null, "occurred"))).toEqual({
      first: monthOf("1997-08"),
      last: monthOf("1997-08"),
    });
  });

  it("is open at its start where only the end is known, and nothing for an undated claim", () => {
    expect(forceOf(at(null, "1991"))).toEqual({ first: -Infinity, last: monthOf("1990-12") });
    expect(forceOf(at(null, null))).toBeNull();
  });
});

describe("inForce(claim, stretch)", () => {
  it("asks for one month in common", () => {
    const claim = sampleClaim({ validFrom: "2020-09-27", validTo: "2020-11-10" });
    const month = (text: string) => ({ first: monthOf(text), last: monthOf(text) });
    const months = ["2020-08", "2020-09", "2020-11", "2020-12"];
    expect(months.map((text) => inForce(claim, month(text)))).toEqual([false, true, true, false]);
    expect(inForce(sampleClaim({ validFrom: null }), month("2020-09"))).toBe(false);
  });
});

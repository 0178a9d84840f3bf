import { describe, expect, it } from "vitest";
import { ranked } from "../../../../client/app/palette/ranked.ts";

const all = [["Open the filters"], ["Fit to the window"], ["Türkiye", "Turkey"], ["Undo"]];
const found = (typed: string) => ranked(all, typed, (names) => names).map(([name]) => name);

describe("ranked(all, typed, wordsOf)", () => {
  it("puts what begins so before a word that does, and that before what holds it", () => {
    expect(found("fi")).toEqual(["Fit to the window", "Open the filters"]);
    expect(found("t")).toEqual(["Türkiye", "Open the filters", "Fit to the window"]);
  });

  it("puts what is called so before all", () => {
    expect(ranked(["Russian media", "Russia"], "russia", (name) => [name])).toEqual([
      "Russia",
      "Russian media",
    ]);
  });

  it("finds by any name, whatever case and accents", () => {
    expect([found("TURKI"), found("turkey")]).toEqual([["Türkiye"], ["Türkiye"]]);
  });

  it("gives everything in its order where nothing was typed, and nothing for what is nowhere", () => {
    expect([found(" "), found("xyz")]).toEqual([all.map(([name]) => name), []]);
  });
});

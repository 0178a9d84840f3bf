import { describe, expect, it } from "vitest";
import { shortName } from "../../../../client/model/graph/short-name.ts";

const organization = { kind: "Organization", country: "" };
const state = (country: string) => ({ kind: "State", country });

describe("shortName(actor)", () => {
  it("leaves a short name as it is", () => {
    const name = "European Union";
    expect(shortName({ name, aliases: ["EU"], ...organization })).toBe(name);
  });

  it("takes an acronym for a long name, in any script", () => {
    const name = "Collective Security Treaty Organization";
    expect(shortName({ name, aliases: ["the pact", "ОДКБ", "CSTO"], ...organization })).toBe(
      "ОДКБ",
    );
  });

  it("takes an alias that a very long name begins with", () => {
    const name = "Rome Statute of the International Criminal Court";
    const aliases = ["Statute", "Rome Statute"];
    expect(shortName({ name, aliases, kind: "Treaty", country: "" })).toBe("Rome Statute");
  });

  it("leaves a long name without a short alias", () => {
    const name = "Vahagn Khachaturyan";
    const aliases = ["Khachaturyan"];
    expect(shortName({ name, aliases, kind: "Person", country: "AM" })).toBe(name);
  });

  it.each([
    ["Republic of Armenia", "AM", ["AM", "ARM"], "Republic of Armenia"],
    ["Republic of Armenia", "", ["AM", "ARM"], "Republic of Armenia"],
    ["United Arab Emirates", "AE", ["AE", "ARE", "UAE"], "UAE"],
    ["Democratic Republic of the Congo", "CD", ["COD", "DRC"], "DRC"],
    ["United States of America", "US", ["US", "USA"], "USA"],
  ])("takes no code of a state for its name: %s (%s)", (name, country, aliases, short) => {
    expect(shortName({ name, aliases, ...state(country) })).toBe(short);
  });

  it("takes no code of its state for the name of a person", () => {
    const named = { name: "Hovhannes Katchaznouni", aliases: ["AM"] };
    expect(shortName({ ...named, kind: "Person", country: "AM" })).toBe(named.name);
  });
});

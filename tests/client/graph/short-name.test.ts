import { describe, expect, it } from "vitest";
import { shortName } from "../../../client/graph/short-name.ts";

describe("shortName(actor)", () => {
  it("leaves a short name as it is", () => {
    expect(shortName({ name: "European Union", aliases: ["EU"] })).toBe("European Union");
  });

  it("takes an acronym for a long name, in any script", () => {
    const aliases = ["the pact", "ОДКБ", "CSTO"];
    expect(shortName({ name: "Collective Security Treaty Organization", aliases })).toBe("ОДКБ");
  });

  it("takes an alias that a very long name begins with", () => {
    const name = "Rome Statute of the International Criminal Court";
    expect(shortName({ name, aliases: ["Statute", "Rome Statute"] })).toBe("Rome Statute");
  });

  it("leaves a long name without a short alias", () => {
    expect(shortName({ name: "Vahagn Khachaturyan", aliases: ["Khachaturyan"] })).toBe(
      "Vahagn Khachaturyan",
    );
  });
});

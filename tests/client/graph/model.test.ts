import { describe, expect, it } from "vitest";
import { buildModel, drawnSign, shortName } from "../../../client/graph/model.ts";
import { sampleGraph } from "./sample.ts";

describe("buildModel(data)", () => {
  it("keeps actors, relations and their attributes", () => {
    const model = buildModel(sampleGraph({ a: { kind: "Person" }, b: {} }, [["a", "b", -1]]));
    expect(model.nodes()).toEqual(["a", "b"]);
    expect(model.extremities("r0")).toEqual(["a", "b"]);
    expect(model.getNodeAttribute("a", "kind")).toBe("Person");
    expect(model.getEdgeAttribute("r0", "sign")).toBe(-1);
  });

  it("refuses a relation whose end is not among the actors", () => {
    expect(() => buildModel(sampleGraph({ a: {} }, [["a", "nobody", 1]]))).toThrow("nobody");
  });
});

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

describe("drawnSign(relation)", () => {
  it("is 0 where claims disagree", () => {
    expect(drawnSign({ sign: 1, mixed: true })).toBe(0);
    expect(drawnSign({ sign: -1, mixed: false })).toBe(-1);
  });
});

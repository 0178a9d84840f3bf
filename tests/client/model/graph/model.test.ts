import { describe, expect, it } from "vitest";
import { buildModel } from "../../../../client/model/graph/model.ts";
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

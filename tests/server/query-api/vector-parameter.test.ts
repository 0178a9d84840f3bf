import { describe, expect, it } from "vitest";
import { vectorFrom } from "../../../server/query-api/vector-parameter.ts";
import { Vector } from "../../../server/store/value.ts";

const typed = (coordinatesType: string, coordinates: (string | number | bigint)[]) => ({
  coordinatesType,
  coordinates,
});

describe("vectorFrom(value, place)", () => {
  it("parses integers and Floats of each width", () => {
    expect(vectorFrom(typed("INT64", ["1", 2n]), "v")).toEqual(new Vector("INT64", [1n, 2n]));
    expect(vectorFrom(typed("FLOAT32", ["1.5", 2n, 0.5]), "v")).toEqual(
      new Vector("FLOAT32", [1.5, 2, 0.5]),
    );
  });

  it.each([
    ["no map", "x", "v: expected a coordinatesType, one of INT8, INT16, INT32, INT64, FLOAT32"],
    ["another type", typed("toString", []), "v: expected a coordinatesType"],
    ["no list", { coordinatesType: "INT8", coordinates: "1" }, "v: expected coordinates"],
    ["too much for its bits", typed("INT8", ["128"]), "v.coordinates[0]: expected the text of"],
    ["a fraction", typed("INT8", ["1", "1.5"]), "v.coordinates[1]: expected the text of"],
    ["no number", typed("FLOAT64", ["x"]), "v.coordinates[0]: expected the text of"],
  ])("rejects %s", (_what, value, message) => {
    expect(() => vectorFrom(value, "v")).toThrow(message);
  });
});

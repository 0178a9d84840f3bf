import { describe, expect, it } from "vitest";
import { addAt, elementAt, float32At, float64At, int32At } from "../../../client/model/at.ts";

const READS = [
  { name: "elementAt", read: (index: number) => elementAt([1, 2, 0], index) },
  { name: "float64At", read: (index: number) => float64At(Float64Array.of(1, 2, 0), index) },
  { name: "float32At", read: (index: number) => float32At(Float32Array.of(1, 2, 0), index) },
  { name: "int32At", read: (index: number) => int32At(Int32Array.of(1, 2, 0), index) },
];

describe.each(READS)("$name(values, index)", ({ read }) => {
  it("reads every element, zero among them", () => {
    expect([0, 1, 2].map(read)).toEqual([1, 2, 0]);
  });

  it.each([-1, 3, 0.5, NaN])("throws for index %s, which no list has", (index) => {
    expect(() => read(index)).toThrow(new RangeError(`no element ${index} in a list of 3`));
  });
});

describe("addAt(values, index, amount)", () => {
  it("adds in place", () => {
    const values = Float32Array.of(0, 1.5);
    addAt(values, 0, 2);
    addAt(values, 1, -1);
    expect([...values]).toEqual([2, 0.5]);
  });

  it("throws beyond the end and leaves the list as it is", () => {
    const values = [1];
    expect(() => addAt(values, 1, 1)).toThrow(RangeError);
    expect(values).toEqual([1]);
  });
});

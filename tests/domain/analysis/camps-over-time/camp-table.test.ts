import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { campTable } from "../../../../domain/analysis/camps-over-time/camp-table.ts";

describe("campTable(before, after)", () => {
  it("has who stayed on the diagonal, who changed sides beside it, and who came and went apart", () => {
    const before = new Map([
      ["armenia", 0],
      ["russia", 0],
      ["turkey", 1],
      ["ussr", 0],
    ]);
    const after = new Map([
      ["turkey", 1],
      ["russia", 0],
      ["armenia", 1],
      ["france", 2],
    ]);
    expect(campTable(before, after)).toEqual({
      camps: 3,
      both: [
        [["russia"], ["armenia"], []],
        [[], ["turkey"], []],
        [[], [], []],
      ],
      beforeAlone: ["ussr"],
      afterAlone: ["france"],
    });
  });

  it("is empty for two empty windows", () => {
    const nobody = { both: [], beforeAlone: [], afterAlone: [] };
    expect(campTable(new Map(), new Map())).toEqual({ camps: 0, ...nobody });
  });

  it("holds every actor once, whatever the windows", () => {
    const camps = fc
      .dictionary(fc.constantFrom("a", "b", "c", "d", "e"), fc.nat(5))
      .map((entries) => new Map(Object.entries(entries)));
    fc.assert(
      fc.property(camps, camps, (before, after) => {
        const { both, beforeAlone, afterAlone } = campTable(before, after);
        const all = [...both.flat(2), ...beforeAlone, ...afterAlone];
        expect(all.sort()).toEqual([...new Set([...before.keys(), ...after.keys()])].sort());
      }),
    );
  });
});

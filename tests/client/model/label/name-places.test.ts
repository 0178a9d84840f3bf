import { describe, expect, it } from "vitest";
import { nameLines } from "../../../../client/model/layout/footprint.ts";
import { placeNames, type NamedDisc } from "../../../../client/model/label/name-places.ts";
import { TakenRoom } from "../../../../client/model/label/taken-room.ts";

const disc = (id: string, x: number, y: number, size: number): NamedDisc => ({
  ...{ id, x, y, size },
  lines: [id],
  radius: size,
  presence: 1,
  ringed: false,
  lit: false,
});
const named = (discs: NamedDisc[]) =>
  placeNames(discs, new TakenRoom(), 400, (text) => 7 * text.length).map((each) => each.disc.id);

describe("placeNames(discs, taken, width, widthOf)", () => {
  it("writes the name of the largest disc in a crowd before that of a small one with room", () => {
    const crowd = [
      [200, 232],
      [200, 168],
      [240, 200],
      [160, 200],
    ].map(([x, y], i) => disc(`n${i}`, x!, y!, 12));
    const all = [...crowd, disc("Armenia", 200, 200, 18), disc("India", 40, 40, 11)];
    expect(named(all).slice(0, 1)).toEqual(["Armenia"]);
    expect(named(all)).toContain("India");
  });

  it("writes no name over a larger disc", () => {
    const walls = [
      [200, 235],
      [200, 165],
      [245, 200],
      [155, 200],
    ].map(([x, y], i) => disc(`wall ${i}`, x!, y!, 24));
    expect(named([...walls, disc("small", 200, 200, 10)])).not.toContain("small");
  });
});

describe("nameLines(name)", () => {
  it("breaks a long name near its middle", () => {
    expect(nameLines("Eurasian Economic Union of States")).toEqual([
      "Eurasian Economic",
      "Union of States",
    ]);
  });

  it.each([
    "Provisional Intergovernmental Coordination Council for the Lower and Upper Highlands",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
    `${"x".repeat(40)} ${"y".repeat(40)}`,
  ])("shortens %s to two lines with an ellipsis", (name) => {
    const lines = nameLines(name);
    expect(lines.length).toBeLessThanOrEqual(2);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(28);
    expect(lines.join(" ")).toContain("…");
  });
});

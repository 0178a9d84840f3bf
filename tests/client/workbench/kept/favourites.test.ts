import { describe, expect, it } from "vitest";
import {
  favouriteOf,
  isFavourite,
  keep,
  nameFor,
  rename,
} from "../../../../client/workbench/kept/favourites.ts";

const favourite = (name: string, text = "RETURN 1") => ({ name, text, parameters: [] });

describe("keep(favourites, favourite)", () => {
  it("orders by name, and replaces one of the same statement", () => {
    const [a, b, c] = [favourite("a", "A"), favourite("b", "B"), favourite("c", "C")] as const;
    const kept = keep([b, c], a);
    expect(kept).toEqual([a, b, c]);
    const again = {
      ...favourite("d", "B"),
      parameters: [{ name: "n", type: "integer" as const, text: "1" }],
    };
    expect(keep(kept, again)).toEqual([a, c, again]);
  });
});

describe("favouriteOf(text, parameters, favourites)", () => {
  it("keeps the name of a statement that is there, and takes none from another", () => {
    const mine = favourite("Mine", "MATCH (a)\nRETURN a");
    expect(favouriteOf(mine.text, [], [mine]).name).toBe("Mine");
    const first = favouriteOf("MATCH (a)\nRETURN 1", [], [mine]);
    const second = favouriteOf("MATCH (a)\nRETURN 2", [], [mine, first]);
    expect([first.name, second.name]).toEqual(["MATCH (a)", "MATCH (a) (2)"]);
  });
});

describe("rename(favourites, favourite, name)", () => {
  it("gives a name that no other has, and orders anew", () => {
    const [a, b] = [favourite("a", "A"), favourite("b", "B")] as const;
    expect(rename([a, b], a, "z")).toEqual([b, favourite("z", "A")]);
    expect(rename([a, b], a, "b")).toEqual([b, favourite("b (2)", "A")]);
    expect(rename([a, b], a, "a")).toEqual([a, b]);
  });
});

describe("nameFor(text)", () => {
  it("is the first comment, else the first line, not too long", () => {
    expect(nameFor("\n// All states\nMATCH (a)")).toBe("All states");
    expect(nameFor("MATCH (a)\nRETURN a")).toBe("MATCH (a)");
    expect(nameFor("x".repeat(80))).toBe(`${"x".repeat(59)}…`);
  });
});

describe("isFavourite(item)", () => {
  it("takes nothing else for one", () => {
    expect(isFavourite(favourite("a"))).toBe(true);
    for (const item of [null, [], { name: "a" }]) expect(isFavourite(item)).toBe(false);
  });
});

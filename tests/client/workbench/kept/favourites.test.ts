import { describe, expect, it } from "vitest";
import { isFavourite, keep, nameFor } from "../../../../client/workbench/kept/favourites.ts";

const favourite = (name: string, text = "RETURN 1") => ({ name, text, parameters: [] });

describe("keep(favourites, favourite)", () => {
  it("orders by name, and replaces one of the same name", () => {
    const kept = keep([favourite("b"), favourite("c")], favourite("a"));
    expect(keep(kept, favourite("b", "RETURN 2"))).toEqual([
      favourite("a"),
      favourite("b", "RETURN 2"),
      favourite("c"),
    ]);
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

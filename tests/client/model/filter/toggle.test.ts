import { describe, expect, it } from "vitest";
import { toggle } from "../../../../client/model/filter/toggle.ts";

const all = ["a", "b", "c"];

describe("toggle(list, value, all)", () => {
  it("takes one from all of them", () => {
    expect(toggle(null, "b", all)).toEqual(["a", "c"]);
    expect(toggle(undefined, "b", all)).toEqual(["a", "c"]);
  });

  it("puts one to the others, and is null again when none is missing", () => {
    expect(toggle(["a"], "c", all)).toEqual(["a", "c"]);
    expect(toggle(["a", "c"], "b", all)).toBeNull();
  });

  it("may leave none", () => {
    expect(toggle(["a"], "a", all)).toEqual([]);
  });
});

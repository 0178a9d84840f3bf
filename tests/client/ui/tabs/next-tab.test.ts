import { describe, expect, it } from "vitest";
import { nextTab } from "../../../../client/ui/tabs/next-tab.ts";

describe("nextTab(there, from, key)", () => {
  it("goes round the ends, and nowhere by other keys", () => {
    const keys = ["ArrowLeft", "ArrowRight", "Home", "End", "Enter"];
    expect(keys.map((key) => nextTab(["one", "two", "three"], "one", key))).toEqual([
      "three",
      "two",
      "one",
      "three",
      null,
    ]);
  });
});

import { describe, expect, it } from "vitest";
import { freeName, LONGEST_NAME } from "../../../../client/ui/naming/free-name.ts";

describe("freeName(name, others)", () => {
  it("numbers a name that is taken", () => {
    expect(freeName("a", [])).toBe("a");
    expect(freeName("a", [{ name: "a" }, { name: "a (2)" }])).toBe("a (3)");
  });

  it("is never longer than a name may be", () => {
    const name = "x".repeat(LONGEST_NAME);
    expect(freeName(name, [{ name }]).length).toBeLessThanOrEqual(LONGEST_NAME);
  });
});

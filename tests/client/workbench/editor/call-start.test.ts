import { describe, expect, it } from "vitest";
import { callStart } from "../../../../client/workbench/editor/call-start.ts";

/** The cursor is where "|" stands. */
const start = (text: string) => callStart(text.replace("|", ""), text.indexOf("|"));

describe("callStart(text, offset)", () => {
  it("is the bracket of the call around the place", () => {
    expect(start("RETURN substring(a, |")).toBe(16);
    expect(start("RETURN left(trim(a|), 1)")).toBe(16);
    expect(start("RETURN left(trim(a), |1)")).toBe(11);
    expect(start("RETURN coalesce([(a|)], 1)")).toBe(15);
  });

  it("is none outside of calls, in nodes, and in quotes", () => {
    expect(start("RETURN left(a, 1)|")).toBeNull();
    expect(start("MATCH (a|)")).toBeNull();
    expect(start("RETURN left('a|b', 1)")).toBeNull();
    expect(start("RETURN left(a; RETURN |")).toBeNull();
  });
});

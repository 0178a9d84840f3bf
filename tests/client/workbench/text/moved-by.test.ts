import { describe, expect, it } from "vitest";
import { movedBy } from "../../../../client/workbench/text/moved-by.ts";

describe("movedBy(text, statement)", () => {
  const statement = { text: "RETURN 1", offset: 4 };

  it.each([
    ["    RETURN 1", 0],
    ["RETURN 1", -4],
    ["// more\nRETURN 1", 4],
    ["RETURN 2", null],
  ])("in %j is %o", (text, moved) => {
    expect(movedBy(text, statement)).toBe(moved);
  });
});

import { describe, expect, it } from "vitest";
import { placingError } from "../../../server/query-api/engine-place.ts";
import { StoreError } from "../../../server/store/port.ts";

const text = "RETURN 1 + 1,\n       oops";
const prepared = {
  statement: "RETURN 1 + 1 AS `1 + 1`,\n       oops AS `oops`",
  insertions: [
    { at: 12, text: " AS `1 + 1`" },
    { at: 25, text: " AS `oops`" },
  ],
};

describe("placingError(error, text, prepared)", () => {
  it("places an engine's error in the caller's own text", () => {
    const place = { line: 2, column: 8 };
    const error = new StoreError("syntax", "no oops (line 2, column 8)", undefined, {
      engineMessage: "no oops",
      place,
    });
    expect(placingError(error, text, prepared)).toMatchObject({
      name: "QueryFailure",
      status: 400,
      code: "Neo.ClientError.Statement.SyntaxError",
      message: 'no oops (line 2, column 8 (offset: 21))\n"       oops"\n        ^',
    });
  });

  it("counts characters of two code units as the engine does", () => {
    const error = new StoreError("failed", "x", undefined, { place: { line: 1, column: 5 } });
    expect(placingError(error, "'😀' x", { statement: "'😀' x", insertions: [] })).toMatchObject({
      message: "x (line 1, column 6 (offset: 5))\n\"'😀' x\"\n      ^",
    });
  });

  it("takes what was put in for the place where it was put", () => {
    const error = new StoreError("failed", "x", undefined, { place: { line: 1, column: 15 } });
    expect(placingError(error, text, prepared)).toMatchObject({
      message: expect.stringContaining("(line 1, column 13 (offset: 12))") as string,
    });
  });

  it("leaves an error without a place as it is", () => {
    const error = new StoreError("failed", "too much");
    expect(placingError(error, text, prepared)).toBe(error);
  });
});

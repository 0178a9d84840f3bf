import { describe, expect, it } from "vitest";
import { locateError } from "../../../server/query-api/locate-error.ts";
import { StoreError } from "../../../server/store/port.ts";

describe("locateError(error, text)", () => {
  it("adds the position to an engine's message", () => {
    const place = { line: 2, column: 13, offset: 26 };
    const error = new StoreError("syntax", "no oops (line 2, column 13)", undefined, {
      engineMessage: "no oops",
      place,
    });
    expect(locateError(error, "RETURN 1 + 1,\n       '😀', oops")).toMatchObject({
      name: "QueryFailure",
      status: 400,
      code: "Neo.ClientError.Statement.SyntaxError",
      message: "no oops (line 2, column 13 (offset: 26))\n\"       '😀', oops\"\n             ^",
    });
  });

  it("returns an error without a position unchanged", () => {
    const error = new StoreError("failed", "too much");
    expect(locateError(error, "RETURN 1")).toBe(error);
  });
});

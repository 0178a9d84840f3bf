import { describe, expect, it } from "vitest";
import { placingError } from "../../../server/query-api/engine-place.ts";
import { StoreError } from "../../../server/store/port.ts";

describe("placingError(error, text)", () => {
  it("adds the position to an engine's message", () => {
    const place = { line: 2, column: 13, offset: 26 };
    const error = new StoreError("syntax", "no oops (line 2, column 13)", undefined, {
      engineMessage: "no oops",
      place,
    });
    expect(placingError(error, "RETURN 1 + 1,\n       '😀', oops")).toMatchObject({
      name: "QueryFailure",
      status: 400,
      code: "Neo.ClientError.Statement.SyntaxError",
      message: "no oops (line 2, column 13 (offset: 26))\n\"       '😀', oops\"\n             ^",
    });
  });

  it("returns an error without a position unchanged", () => {
    const error = new StoreError("failed", "too much");
    expect(placingError(error, "RETURN 1")).toBe(error);
  });
});

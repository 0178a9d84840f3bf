import { describe, expect, it } from "vitest";
import { QueryError } from "../../../../client/api/query-client.ts";
import { errorPlace, runError } from "../../../../client/workbench/run/run-error.ts";

const statement = { text: "MATCH (n)\nRETRUN n", parameters: {}, offset: 100 };

describe("errorPlace(message, statement)", () => {
  it("counts from the start of the editor's text and covers the word", () => {
    expect(errorPlace("Invalid input (line 2, column 1 (offset: 10))", statement)).toEqual({
      line: 2,
      column: 1,
      offset: 110,
      end: 116,
    });
  });

  it("covers what is quoted, and one character of anything else", () => {
    const quoted = { text: "RETURN 'a b' +", parameters: {}, offset: 0 };
    const end = (at: number) => errorPlace(`x (line 1, column 1 (offset: ${at}))`, quoted)?.end;
    expect([end(7), end(13)]).toEqual([12, 14]);
  });

  it("stays within the statement", () => {
    const place = errorPlace("x (line 9, column 9 (offset: 999))", statement);
    expect(place).toEqual({ line: 9, column: 9, offset: 118, end: 118 });
  });

  it("is null for a message without a place", () => {
    expect(errorPlace("it took too long", statement)).toBeNull();
  });
});

describe("runError(error, statement)", () => {
  it("leaves the place and the drawn caret out of the message", () => {
    const message = "Invalid input 'RETRUN' (line 2, column 1 (offset: 10))\n\"RETRUN n\"\n ^";
    expect(runError(new QueryError("Neo.X", message, 400), statement)).toEqual({
      code: "Neo.X",
      message: "Invalid input 'RETRUN'",
      place: { line: 2, column: 1, offset: 110, end: 116 },
    });
  });

  it("says that no server answered", () => {
    expect(runError(new TypeError("fetch failed"), statement)).toEqual({
      code: "",
      message: "The server does not answer: check that it runs",
      place: null,
    });
  });
});

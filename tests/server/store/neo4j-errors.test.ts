import { describe, expect, it } from "vitest";
import { oneLine } from "../../../server/store/neo4j/errors.ts";

describe("oneLine(error)", () => {
  it("continues if a line ends in a colon", () => {
    const text =
      "Unable to create Constraint( name='source_id' ):\nBoth Node(0) and Node(1) have the label `Source`.\nMore.";
    expect(oneLine(new Error(text))).toBe(
      "Unable to create Constraint( name='source_id' ): Both Node(0) and Node(1) have the label `Source`.",
    );
  });

  it("uses the causes of an error without a message, or with one that ends in a colon", () => {
    expect(oneLine(new AggregateError([new Error("no route"), new Error("refused")]))).toBe(
      "no route; refused",
    );
    expect(oneLine(new Error("Could not connect:", { cause: new Error("refused") }))).toBe(
      "Could not connect: refused",
    );
  });

  it.each([
    [new Error("\n first \r\n second"), "first"],
    [Object.assign(new Error(""), { code: "ECONNRESET" }), "ECONNRESET"],
    [new Error(""), "no reason given"],
    ["text", "text"],
    [undefined, "undefined"],
    [null, "null"],
  ])("is one line for %j", (error, line) => {
    expect(oneLine(error)).toBe(line);
  });
});

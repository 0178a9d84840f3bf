import { describe, expect, it } from "vitest";
import {
  commandFindings,
  missingParameters,
} from "../../../../client/workbench/parameters/command-findings.ts";
import { pieces } from "../../../../client/workbench/text/pieces.ts";

const FOUND =
  "found c, expected a number, text in quotes, true, false, null, a list, a map or date('2024-02-22')";

describe("commandFindings(pieces)", () => {
  it("tells what commands set, and where one cannot be read", () => {
    const text = ":param a => 1\n:param b => c\nRETURN $a";
    expect(commandFindings(pieces(text))).toEqual({
      sets: ["a"],
      faults: [{ from: 26, to: 27, severity: "error", message: FOUND }],
    });
  });
});

describe("missingParameters(text, set)", () => {
  it("names what neither the panel nor a command sets", () => {
    const text = ":param a => 1\nRETURN $a, $b, $c";
    expect(missingParameters(text, [{ name: "c" }])).toEqual(["b"]);
  });
});

import { describe, expect, it } from "vitest";
import { inclusiveSpell } from "../../../../client/features/export/inclusive-spell.ts";

describe("inclusiveSpell(spell)", () => {
  it.each([
    ["2020-09-27/2020-11-11", { start: "2020-09-27", end: "2020-11-10" }],
    ["1997/2024", { start: "1997-01-01", end: "2023-12-31" }],
    ["2024-02/2024-03", { start: "2024-02-01", end: "2024-02-29" }],
    ["2024-02/..", { start: "2024-02-01" }],
    ["../1992", { end: "1991-12-31" }],
  ])("reads %s", (spell, expected) => {
    expect(inclusiveSpell(spell)).toEqual(expected);
  });
});

import { describe, expect, it } from "vitest";
import { valuePlace } from "../../../../client/workbench/text/value-place.ts";

const found = (before: string) => {
  const place = valuePlace(before);
  return place && [place.owner.names.at(-1), place.property, place.quote, place.begun];
};

describe("valuePlace(before, whole)", () => {
  it.each([
    ["MATCH (a:Actor) WHERE a.kind = 'St", ["Actor", "kind", "'", "St"]],
    ["MATCH (a:Actor) WHERE a.kind = ", ["Actor", "kind", "", ""]],
    ['MATCH (a:Actor) WHERE a.kind <> "', ["Actor", "kind", '"', ""]],
    ["MATCH (a:Actor) WHERE a.kind IN ['State', 'Or", ["Actor", "kind", "'", "Or"]],
    ["MATCH (a:Actor {kind: '", ["Actor", "kind", "'", ""]],
    ["MATCH (a:Actor {id: 'x', kind: 'S", ["Actor", "kind", "'", "S"]],
    ["MATCH ()-[r:ALLY]->() WHERE r.sign = 1", ["ALLY", "sign", "", "1"]],
    ["MATCH (a) WHERE a.kind = '", null],
    ["MATCH (a:Actor) RETURN a.", null],
    ["RETURN {kind: '", null],
  ])("at the end of %s is %o", (before, place) => {
    expect(found(before)).toEqual(place);
  });
});

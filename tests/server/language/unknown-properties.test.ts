import { describe, expect, it } from "vitest";
import { unknownProperties } from "../../../server/language/unknown-properties.ts";

const NAMES = {
  labels: ["Actor", "Claim"],
  relationshipTypes: ["ALLY"],
  propertyKeys: [],
  propertiesOf: {
    label: { Actor: ["id", "name"], Claim: ["summary"] },
    type: { ALLY: ["sign"] },
  },
};
const found = (text: string) =>
  unknownProperties(text, NAMES).map(
    ({ message, offset, end }) => `${text.slice(offset, end)} – ${message}`,
  );

describe("unknownProperties(text, names)", () => {
  it("names the property that is meant, or those that are there", () => {
    expect(found("MATCH (a:Actor)-[r:ALLY]->() RETURN a.nam, a.name, r.weight")).toEqual([
      "nam – No Actor has the property nam: the property is name",
      "weight – No ALLY has the property weight: there are sign",
    ]);
  });

  it("says the line and the column", () => {
    expect(unknownProperties("MATCH (a:Actor)\nRETURN a.nam", NAMES)[0]).toMatchObject({
      line: 2,
      column: 10,
    });
  });

  it.each([
    "MATCH (a:Actor) RETURN 'a.nam' // a.nam",
    "MATCH (a:Actor) SET a.nam = 1",
    "MATCH (a:Actor:Claim) RETURN a.summary, a.name",
    "MATCH (a:Thing) RETURN a.nam",
    "MATCH (a) RETURN a.nam",
    "MATCH (a:Actor) RETURN a; MATCH (a) RETURN a.nam",
    "MATCH (a:Actor) WITH {nam: 1} AS a RETURN a.nam",
    "MATCH (a:Actor) RETURN apoc.text.join([a.name], ''), date.truncate('day', a.name)",
  ])("says nothing about %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

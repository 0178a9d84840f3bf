import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoCentroid, geoDistance } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { expect, test } from "vitest";
import { placeOfState } from "../../../../client/model/world/state-places.ts";
import { STATES_TABLE } from "../../../../import/actors/states-table.ts";

const require = createRequire(import.meta.url);
const read = (name: string): unknown => JSON.parse(readFileSync(require.resolve(name), "utf8"));
type Countries = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** ISO 3166-1 alpha-2 by numeric code. */
const codes = new Map(
  (read("i18n-iso-countries/codes.json") as [string, string, string][]).map(([two, , number]) => [
    Number(number),
    two,
  ]),
);

/** The middle of the largest part of each state of a file. */
function middles(name: string): Map<string, [number, number]> {
  const topology = read(name) as Countries;
  const found = new Map<string, { area: number; middle: [number, number] }>();
  for (const { id, properties, geometry } of feature(topology, topology.objects.countries)
    .features) {
    const code = properties.name === "Kosovo" ? "XK" : codes.get(Number(id));
    if (code === undefined) continue;
    const parts = geometry.type === "Polygon" ? [geometry.coordinates] : [];
    if (geometry.type === "MultiPolygon") parts.push(...geometry.coordinates);
    for (const coordinates of parts) {
      const part = { type: "Polygon", coordinates } as const;
      const area = geoArea(part);
      if (area > (found.get(code)?.area ?? 0)) found.set(code, { area, middle: geoCentroid(part) });
    }
  }
  return new Map([...found].map(([code, { middle }]) => [code, middle]));
}

test("places are the middles of the outlines of Natural Earth", () => {
  const medium = middles("world-atlas/countries-50m.json");
  expect(medium.size).toBeGreaterThan(230);
  for (const [code, middle] of medium) {
    const place = placeOfState(code);
    expect(place, code).not.toBeNull();
    // A tenth of a degree, rounded.
    expect(geoDistance(middle, [...place!]) * (180 / Math.PI), code).toBeLessThan(0.08);
  }
  const tuvalu = middles("world-atlas/countries-10m.json").get("TV")!;
  expect(geoDistance(tuvalu, [...placeOfState("TV")!]) * (180 / Math.PI)).toBeLessThan(0.08);
});

test("every state of the shipped list that has a code has a place", () => {
  const listed = [...STATES_TABLE.matchAll(/^\d+ \w+ ([A-Z]{2}) /gm)].map(([, code]) => code!);
  expect(listed.length).toBeGreaterThan(190);
  expect(listed.filter((code) => placeOfState(code) === null)).toEqual([]);
});

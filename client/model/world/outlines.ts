import { geoPath, type GeoContext, type GeoProjection } from "d3-geo";
import { feature, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { worldFrame, type Locatable } from "./world-frame.ts";

/** A line, px of the map, y downwards: x and y by turns. */
export type Line = readonly number[];

/** The ground of a world map. */
export interface Outlines {
  /** Closed lines around land */
  land: readonly Line[];
  /** Borders of states with each other */
  borders: readonly Line[];
  /** Actors of which no place is known */
  unplaced: ReadonlySet<string>;
}

type Countries = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

/** Returns the outlines of Natural Earth, 1:110 million, below actors that are laid out as a world map. */
export async function loadOutlines(model: Locatable): Promise<Outlines> {
  const { default: data } = await import("world-atlas/countries-110m.json", {
    with: { type: "json" },
  });
  const topology = data as unknown as Countries;
  const { countries, land } = topology.objects;
  const { projection, spots } = worldFrame(model);
  return {
    land: linesOf(feature(topology, land), projection),
    borders: linesOf(
      mesh(topology, countries, (a, b) => a !== b),
      projection,
    ),
    unplaced: new Set(model.nodes().filter((actor) => !spots.has(actor))),
  };
}

function linesOf(
  shape: Parameters<ReturnType<typeof geoPath>>[0],
  projection: GeoProjection,
): Line[] {
  const lines: number[][] = [];
  const context: GeoContext = {
    moveTo: (x, y) => void lines.push([x, y]),
    lineTo: (x, y) => void lines.at(-1)?.push(x, y),
    beginPath: () => undefined,
    closePath: () => {
      const line = lines.at(-1);
      if (line) line.push(...line.slice(0, 2));
    },
    arc: () => undefined,
  };
  geoPath(projection, context)(shape);
  return lines;
}

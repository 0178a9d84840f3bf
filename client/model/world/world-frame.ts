import type { GeoProjection } from "d3-geo";
import type { ActorAttributes } from "../../../domain/contract/graph.ts";
import { spotOf } from "./actor-spot.ts";
import { projectionFor } from "./projection.ts";
import type { Spot } from "./state-places.ts";

/** Actors whose places are looked for. */
export interface Locatable {
  nodes(): string[];
  getNodeAttributes(actor: string): ActorAttributes;
}

/** The Earth as some actors need it. */
export interface WorldFrame {
  projection: GeoProjection;
  /** Places of the actors that have one */
  spots: ReadonlyMap<string, Spot>;
}

/** Returns where actors are on the Earth, and the projection that the layout and its outlines share. */
export function worldFrame(model: Locatable): WorldFrame {
  const spots = new Map<string, Spot>();
  for (const actor of model.nodes()) {
    const spot = spotOf(model.getNodeAttributes(actor));
    if (spot) spots.set(actor, spot);
  }
  return { projection: projectionFor([...spots.values()]), spots };
}

import type { Positions } from "./plan.ts";

export interface Place {
  x: number;
  y: number;
}

/** Places that readers gave to actors, px of the map, y downwards. */
export type Pins = Readonly<Record<string, Place>>;

/**
 * Returns the positions with pinned actors at their own places; those of other packs are left out.
 */
export function withPins(positions: Positions, pins: Pins): Positions {
  const own = Object.entries(pins).filter(
    ([id, { x, y }]) => positions.has(id) && Number.isFinite(x) && Number.isFinite(y),
  );
  if (own.length === 0) return positions;
  const pinned: Positions = new Map(positions);
  for (const [id, { x, y }] of own) pinned.set(id, { x, y });
  return pinned;
}

/** Returns true if two sets of pins put the same actors at the same places. */
export function samePins(a: Pins, b: Pins): boolean {
  const places = Object.entries(a);
  if (places.length !== Object.keys(b).length) return false;
  return places.every(([id, { x, y }]) => x === b[id]?.x && y === b[id].y);
}

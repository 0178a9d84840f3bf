import type { Pins } from "../../model/layout/pins.ts";

// px² of the map that an actor gets, as in a layout of our own.
const ROOM = 150;

/** A node, with its place in any unit, y upwards, if it has one. */
interface Placed {
  key: string;
  place: { x: number; y: number } | null;
}

/**
 * Returns the places that nodes bring along, scaled to a map of the usual size; none unless every
 * node has its own, and not all the same one.
 */
export function placesOf(nodes: readonly Placed[]): Pins {
  const placed = nodes.flatMap(({ key, place }) => (place ? [{ key, ...place }] : []));
  if (placed.length < nodes.length) return {};
  const [left, right] = range(placed.map(({ x }) => x));
  const [bottom, top] = range(placed.map(({ y }) => y));
  if (placed.length > 1 && left === right && bottom === top) return {};
  const scale = Math.sqrt((placed.length * ROOM * ROOM) / ((right - left) * (top - bottom) || 1));
  const middle = { x: (left + right) / 2, y: (bottom + top) / 2 };
  return Object.fromEntries(
    placed.map(({ key, x, y }) => [key, { x: (x - middle.x) * scale, y: (middle.y - y) * scale }]),
  );
}

function range(values: readonly number[]): [number, number] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

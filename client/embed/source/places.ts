import type { Pins } from "../../graph/layout/pins.ts";

// px² of the map that an actor gets, as in a layout of our own.
const ROOM = 150;

interface Placed {
  key: string;
  x: number;
  y: number;
}

/**
 * The places that nodes bring along as `x` and `y` (upwards, any unit), scaled to a map of the
 * usual size; none unless every node has its own.
 */
export function placesOf(value: unknown): Pins {
  const { nodes } = value as { nodes: { key: unknown; attributes?: Record<string, unknown> }[] };
  const placed: Placed[] = [];
  for (const { key, attributes } of nodes) {
    const [x, y] = [attributes?.["x"], attributes?.["y"]];
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x + y)) return {};
    placed.push({ key: String(key), x, y });
  }
  const [left, right] = range(placed.map(({ x }) => x));
  const [bottom, top] = range(placed.map(({ y }) => y));
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

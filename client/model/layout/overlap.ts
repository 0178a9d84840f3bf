import { addAt, elementAt } from "../at.ts";
import { xAt, yAt } from "./points.ts";

/** Room an actor needs on the map, in px: a disc with its name below. */
export interface Footprint {
  radius: number;
  /** Half the width of the name */
  half: number;
  /** Height of the name below the disc */
  below: number;
}

const GAP = 8;
const ROUNDS = 120;

/**
 * Pushes actors apart until no disc or name covers another, each pair along the axis where less
 * is missing. Positions are px, y downwards; those with `held` set stay where they are.
 */
export function removeOverlaps(
  positions: Float64Array,
  footprints: readonly Footprint[],
  held?: Uint8Array,
): void {
  const n = footprints.length;
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    for (let i = 0; i < n; i += 1) {
      for (let j = i + 1; j < n; j += 1) {
        if (held?.[i] && held[j]) continue;
        if (pushApart(positions, footprints, i, j, held)) moved = true;
      }
    }
    if (!moved) return;
  }
}

function pushApart(
  positions: Float64Array,
  footprints: readonly Footprint[],
  i: number,
  j: number,
  held: Uint8Array | undefined,
): boolean {
  const a = elementAt(footprints, i);
  const b = elementAt(footprints, j);
  const dx = xAt(positions, j) - xAt(positions, i);
  const dy = yAt(positions, j) - yAt(positions, i);
  const missX = Math.max(a.radius, a.half) + Math.max(b.radius, b.half) + GAP - Math.abs(dx);
  const upper = dy >= 0 ? a : b;
  const missY = a.radius + b.radius + upper.below + GAP - Math.abs(dy);
  if (missX <= 0 || missY <= 0) return false;
  const axis = missX < missY ? 0 : 1;
  const missing = (axis === 0 ? missX : missY) + 0.5;
  const direction = (axis === 0 ? dx : dy) >= 0 ? 1 : -1;
  const shareI = held?.[i] ? 0 : held?.[j] ? 1 : 0.5;
  addAt(positions, 2 * i + axis, -direction * missing * shareI);
  addAt(positions, 2 * j + axis, direction * missing * (1 - shareI));
  return true;
}

/** A circle, in the coordinates of the caller. */
export interface Circle {
  x: number;
  y: number;
  radius: number;
}

/** A loop is never drawn smaller than this, CSS px: it has to be seen and hit. */
export const LEAST_LOOP = 7;
/** Distance of a loop's middle from the rim of its disc, as a share of the loop's radius. */
export const LOOP_LIFT = 0.55;

const UP = Math.PI / 2;
const APART = 0.95;

/** Directions in which `n` loops leave one disc, side by side above it; radians, y upwards. */
export function loopDirections(n: number): number[] {
  return Array.from({ length: n }, (_, i) => UP + ((n - 1) / 2 - i) * APART);
}

/**
 * Radius of a loop at full size, px.
 * @param ring its place among the loops around each other that an opened bundle is, from 0
 */
export function loopRadius(discRadius: number, ring: number): number {
  return (8 + 0.25 * discRadius) * (1 + 0.4 * ring);
}

/**
 * Returns the circle that a loop is.
 * @param disc its actor's disc
 * @param radius of the loop, in the disc's unit
 * @param up 1 if y grows upwards, −1 if downwards
 */
export function loopCircle(disc: Circle, radius: number, direction: number, up: 1 | -1): Circle {
  const far = disc.radius + LOOP_LIFT * radius;
  return {
    x: disc.x + far * Math.cos(direction),
    y: disc.y + up * far * Math.sin(direction),
    radius,
  };
}

/**
 * Half the angle of a loop that lies within its disc, seen from the loop's middle; radians.
 * @param clear radius of the disc with the room around it, in the unit of `radius`
 */
export function hiddenAngle(discRadius: number, clear: number, radius: number): number {
  const far = discRadius + LOOP_LIFT * radius;
  const cosine = (far * far + radius * radius - clear * clear) / (2 * far * radius);
  return Math.acos(Math.min(1, Math.max(-1, cosine)));
}

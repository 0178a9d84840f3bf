/** A press as the browser felt it: when, ms, and at which place of the map, CSS px. */
export interface Press {
  x: number;
  y: number;
  time: number;
}

/** A second press of a double one comes no later, ms, and no farther off, CSS px. */
const SOON = 300;
const NEAR = 24;

/**
 * True if a press is the second of a double one. Sigma counts presses when their events arrive,
 * wherever they are: on a busy page, or if they follow in haste, two presses on different things
 * would be one.
 */
export const isDouble = (first: Press | null, second: Press): boolean =>
  first !== null &&
  second.time - first.time <= SOON &&
  Math.hypot(second.x - first.x, second.y - first.y) <= NEAR;

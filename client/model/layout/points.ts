import { float64At } from "../at.ts";

// Layouts keep the positions of all actors in one array: x and y of the first, of the second, ….

/** Returns the x of an actor. */
export const xAt = (positions: Float64Array, actor: number): number =>
  float64At(positions, 2 * actor);

/** Returns the y of an actor. */
export const yAt = (positions: Float64Array, actor: number): number =>
  float64At(positions, 2 * actor + 1);

/** Returns the position of an actor. */
export const pointAt = (positions: Float64Array, actor: number): { x: number; y: number } => ({
  x: xAt(positions, actor),
  y: yAt(positions, actor),
});

/** Moves an actor in place. */
export function moveBy(positions: Float64Array, actor: number, dx: number, dy: number): void {
  positions[2 * actor] = xAt(positions, actor) + dx;
  positions[2 * actor + 1] = yAt(positions, actor) + dy;
}

/** Returns positions with x and y exchanged, as a portrait screen needs them. */
export const transposed = (positions: Float64Array): Float64Array =>
  positions.map((_, k) => float64At(positions, k ^ 1));

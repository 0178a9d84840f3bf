/** A step on the map: to the right and up are positive. */
export interface Direction {
  x: -1 | 0 | 1;
  y: -1 | 0 | 1;
}

interface Place {
  x: number;
  y: number;
}

/** The ways that lie within 60° of the direction; cos 60°. */
const WIDEST = 0.5;

/**
 * Returns the actor that a step in a direction leads to: of the neighbours the nearest that lies
 * that way, else of all others. An actor off the direction counts as farther than it is: its
 * distance is divided by the square of the cosine between its way and the direction. Null: nothing
 * lies that way.
 * @param places where every actor that is shown stands, y upwards
 */
export function stepTo(
  from: string,
  { x, y }: Direction,
  places: ReadonlyMap<string, Place>,
  neighbours: ReadonlySet<string>,
): string | null {
  const here = places.get(from);
  if (!here) return null;
  let best: { id: string; far: number; near: boolean } | null = null;
  for (const [id, there] of places) {
    const way = { x: there.x - here.x, y: there.y - here.y };
    const distance = Math.hypot(way.x, way.y);
    const cosine = distance === 0 ? 0 : (way.x * x + way.y * y) / distance;
    if (cosine < WIDEST) continue;
    const far = distance / cosine ** 2;
    const near = neighbours.has(id);
    if (!best || (near && !best.near) || (near === best.near && far < best.far))
      best = { id, far, near };
  }
  return best?.id ?? null;
}

import type { Positions } from "./plan.ts";

/** A store that keeps positions between visits: `localStorage` has this shape. */
export interface PositionStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

/** Positions kept under a key, if they are those of exactly these actors; else null. */
export function readPositions(
  store: PositionStore | null,
  key: string,
  actors: readonly string[],
): Positions | null {
  try {
    const kept: unknown = JSON.parse(store?.getItem(key) ?? "null");
    if (!Array.isArray(kept) || kept.length !== actors.length) return null;
    const positions: Positions = new Map();
    for (const [actor, x, y] of kept as [string, number, number][]) {
      if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
      positions.set(actor, { x, y });
    }
    return actors.every((actor) => positions.has(actor)) ? positions : null;
  } catch {
    // Kept positions may be broken or of another version: then the graph is laid out again.
    return null;
  }
}

/** Returns the positions to a tenth of a px, as they are kept: the next visit shows the same. */
export function toTenths(positions: Positions): Positions {
  return new Map([...positions].map(([actor, { x, y }]) => [actor, { x: tenth(x), y: tenth(y) }]));
}

/** Keeps positions, to a tenth of a px; a store that is full or forbidden is no fault. */
export function keepPositions(
  store: PositionStore | null,
  key: string,
  positions: Positions,
): void {
  const rows = [...positions].map(([actor, { x, y }]) => [actor, tenth(x), tenth(y)]);
  try {
    store?.setItem(key, JSON.stringify(rows));
  } catch {
    // Only speed is lost.
  }
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

import type { PositionStore } from "../model/layout/position-cache.ts";

const kept = new Map<string, string>();

/** Keeps positions as long as the page lives: an embed leaves nothing behind in the browser. */
export const MEMORY: PositionStore = {
  getItem: (key) => kept.get(key) ?? null,
  setItem: (key, value) => void kept.set(key, value),
};

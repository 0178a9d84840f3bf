import { safeStorage } from "../../ui/browser/safe-storage.ts";

const KEY = "entente-tour";

/**
 * Returns true if this reader has taken the tour or skipped it, or if the browser keeps nothing.
 */
export function tourTaken(): boolean {
  return safeStorage()?.getItem(KEY) !== null;
}

/** Keeps that the tour is not to come by itself again. */
export function takeTour(): void {
  safeStorage()?.setItem(KEY, "taken");
}

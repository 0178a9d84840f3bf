import { safeStorage } from "../../ui/browser/safe-storage.ts";

const KEY = "entente-tour";

/** Whether this reader has been on the tour, or has skipped it; where nothing is kept, yes. */
export function tourTaken(): boolean {
  return safeStorage()?.getItem(KEY) !== null;
}

/** Keeps that the tour is not to come by itself again. */
export function takeTour(): void {
  safeStorage()?.setItem(KEY, "taken");
}

import { safeStorage } from "../../ui/browser/safe-storage.ts";

const KEY = "entente-single-keys";

/** Returns true if shortcuts of a single key are on; users of speech input may turn them off. */
export function singleKeys(): boolean {
  return safeStorage()?.getItem(KEY) !== "off";
}

/** Keeps the choice between visits. */
export function setSingleKeys(on: boolean): void {
  const storage = safeStorage();
  if (on) storage?.removeItem(KEY);
  else storage?.setItem(KEY, "off");
}

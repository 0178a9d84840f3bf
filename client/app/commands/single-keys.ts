import { safeStorage } from "../../ui/browser/safe-storage.ts";

const KEY = "entente-single-keys";

/** Whether shortcuts of a single key are listened to; who speaks to the computer may not want it. */
export function singleKeys(): boolean {
  return safeStorage()?.getItem(KEY) !== "off";
}

/** Keeps the choice between visits. */
export function setSingleKeys(on: boolean): void {
  const storage = safeStorage();
  if (on) storage?.removeItem(KEY);
  else storage?.setItem(KEY, "off");
}

import { Unreachable } from "./errors.ts";

/**
 * Fetches code of the page that was not needed until now: `loadCode(() => import("./panel.ts"))`.
 * Rejects with Unreachable if it does not come; it can be asked for again.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (cause) {
    throw new Unreachable(cause);
  }
}

import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const BROWSER_NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** Chromium without windows: its pages are the same, and it takes two thirds of the time. */
export const HEADLESS_NAMES = ["chromium-headless-shell", ...BROWSER_NAMES];

/**
 * Returns the path of the browser: CHROMIUM_PATH, or the first of the names that is on the PATH;
 * undefined if there is none.
 */
export function findChromium(
  env: NodeJS.ProcessEnv,
  names: readonly string[] = BROWSER_NAMES,
): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter);
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [env["CHROMIUM_PATH"] ?? "", ...candidates].find((path) => existsSync(path));
}

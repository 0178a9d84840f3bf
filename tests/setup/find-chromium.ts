import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export const BROWSER_NAMES = ["chromium", "chromium-browser", "google-chrome"];

/**
 * Returns the path of the browser: CHROMIUM_PATH, or one of the usual names on the PATH; undefined
 * if there is none.
 */
export function findChromium(env: NodeJS.ProcessEnv): string | undefined {
  const folders = (env["PATH"] ?? "").split(delimiter);
  const candidates = folders.flatMap((folder) => BROWSER_NAMES.map((name) => join(folder, name)));
  return [env["CHROMIUM_PATH"] ?? "", ...candidates].find((path) => existsSync(path));
}

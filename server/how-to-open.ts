import { relative } from "node:path";
import type { Config } from "./config.ts";

/**
 * Returns the words for how a pack is looked at: a server serves all packs of its workspace, another
 * folder has to be named to it.
 *
 * @param out the folder in which the pack's folder is
 */
export function howToOpen(
  { name, folder, out }: { name: string; folder: string; out: string },
  { port, workspace }: Pick<Config, "port" | "workspace">,
): string {
  if (out !== workspace.folder)
    return `ENTENTE_PACK=${relative(process.cwd(), folder) || "."} npm start`;
  return `npm start, then http://127.0.0.1:${port}/d/${name}/`;
}

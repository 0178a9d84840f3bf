import { stat } from "node:fs/promises";
import { PACK_FILES } from "../domain/pack-files.ts";
import { ConfigError, type Config } from "./config.ts";
import { diskRefusal } from "./disk/disk-refusal.ts";
import { makeFolder } from "./disk/make-folder.ts";
import { stampOf } from "./workspace/pack-folders.ts";

/**
 * Checks that the folders that settings name are what they are meant to be. A workspace that is not
 * there yet is only reported, since it is made when a pack is kept in it.
 *
 * @param say called with one line for the operator
 * @throws ConfigError with the setting, the value found and what was expected
 */
export async function checkFolders(
  { pack, workspace, beside }: Pick<Config, "pack" | "workspace" | "beside">,
  say: (line: string) => void,
): Promise<void> {
  if ((await stampOf(pack)) === null)
    throw new ConfigError(
      `ENTENTE_PACK: found "${pack}", expected the folder of a pack, with ${PACK_FILES.join(", ")}`,
    );
  const isFile = async (path: string) =>
    stat(path).then(
      (found) => !found.isDirectory(),
      () => null,
    );
  // The one beside a pack is made by the first write: a pack may lie where nothing can be written.
  if (workspace.writesFolder !== undefined) checkWritesFolder(beside);
  const { folder } = workspace;
  if (folder === null) return;
  const isWrong = await isFile(folder);
  if (isWrong === null)
    say(
      `ENTENTE_WORKSPACE: there is no folder ${folder} yet; it is made when a pack is kept in it.`,
    );
  else if (isWrong)
    throw new ConfigError(`ENTENTE_WORKSPACE: found "${folder}", expected a folder, or none`);
}

/** Makes the folder, since a write would find only later that it cannot be made. */
function checkWritesFolder(folder: string): void {
  try {
    makeFolder(folder);
  } catch (error) {
    const why = diskRefusal(error, "it cannot be made").message;
    throw new ConfigError(
      `ENTENTE_WRITES_FOLDER: found "${folder}", expected a folder (${why.replace(/\.$/, "")})`,
    );
  }
}

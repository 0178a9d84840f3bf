import { join } from "node:path";
import { claimChanges, type ClaimChanges } from "../../import/convert/claim-changes.ts";
import { openTable, type TableSource } from "../../import/stream/table-source.ts";
import { isThere } from "../is-there.ts";
import { diskInput } from "./disk-input.ts";
import type { PackFolder } from "./pack-folder.ts";

const CLAIMS = "claims.csv";

/**
 * Compares the claims of a pack that is being written with those of the pack in its folder.
 *
 * @param isKept true to add the claims that only the earlier pack has to the new one
 * @returns null if there is no earlier pack
 */
export async function compareWithBefore(
  pack: PackFolder,
  isKept: boolean,
): Promise<ClaimChanges | null> {
  const before = join(pack.folder, CLAIMS);
  if (!(await isThere(before))) return null;
  const now = await tableAt(pack.draftOf(CLAIMS));
  const add = (rows: string) => pack.write(CLAIMS, rows);
  return claimChanges(now, await tableAt(before), isKept ? add : undefined);
}

/** Returns the names of the columns of the claims in a pack's folder. */
export async function claimColumnsIn(folder: string): Promise<readonly string[]> {
  return (await tableAt(join(folder, CLAIMS))).header.names;
}

async function tableAt(path: string): Promise<TableSource> {
  return openTable(await diskInput(path), {}, () => {});
}

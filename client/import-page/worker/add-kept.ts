import type { OpenedPack } from "../../../browser-store/packs-messages.ts";
import { type ClaimChanges, claimChanges } from "../../../import/convert/claim-changes.ts";
import type { ImportMapping } from "../../../import/mapping/mapping.ts";
import { readMapping } from "../../../import/mapping/read-mapping.ts";
import { withTablesOf } from "../../../import/mapping/with-tables-of.ts";
import type { Watch } from "../../../import/stream/input.ts";
import { openTable, type TableSource } from "../../../import/stream/table-source.ts";
import { blobInput } from "./blob-input.ts";
import type { PackBlobs } from "./pack-blobs.ts";

const CLAIMS = "claims.csv";

/**
 * Adds to a new pack the claims of the earlier one that it does not name, and returns how they
 * differ, with the mapping of both.
 *
 * @throws Cancelled
 */
export async function addKept(
  { name, claims, mapping: earlier }: OpenedPack,
  mapping: ImportMapping,
  pack: PackBlobs,
  { cancel }: Watch,
): Promise<{ changes: ClaimChanges; saved: ImportMapping }> {
  const table = (content: Blob): Promise<TableSource> =>
    openTable(blobInput(CLAIMS, content), cancel ? { cancel } : {}, () => {});
  const [now, before] = [await table(pack.contentOf(CLAIMS)), await table(claims)];
  const changes = await claimChanges(now, before, (rows) => pack.write(CLAIMS, rows));
  const saved = withTablesOf(readMapping(`${name}: import.json`, earlier), mapping);
  return { changes, saved };
}

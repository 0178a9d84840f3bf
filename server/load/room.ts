import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { StoreSettings } from "../store/settings.ts";

/** A pack that does not fit into the memory that is allowed. The message is for whoever chose it. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

/**
 * Bytes of the engine's memory for each claim with its node, relationships, indexes and what loading
 * them leaves to be collected, and for each byte of the file. While 100,000 claims are loaded the
 * engine holds some 450 MB.
 */
const BYTES_A_CLAIM = 5000;
const BYTES_A_BYTE = 2.5;
const MEGABYTE = 2 ** 20;

/**
 * Looks at the size of a pack's claims before anything else is read: one that is too large for the
 * embedded store is refused at once rather than after minutes.
 *
 * @throws NoRoom
 */
export async function checkRoom(folder: string, store: StoreSettings): Promise<void> {
  if (store.engine !== "embedded") return;
  const path = join(folder, "claims.csv");
  const size = await stat(path).then(
    (found) => found.size,
    () => 0,
  );
  // Whatever its lines are, it fits.
  if (size * BYTES_A_CLAIM < store.memoryLimitBytes) return;
  const claims = await linesIn(path);
  const needed = claims * BYTES_A_CLAIM + size * BYTES_A_BYTE;
  if (needed <= store.memoryLimitBytes) return;
  const number = (value: number): string => Math.round(value).toLocaleString("en");
  throw new NoRoom(
    `the pack in ${folder} has about ${number(claims)} claims (${number(size / MEGABYTE)} MB), for which ` +
      `the embedded store needs about ${number(needed / MEGABYTE)} MB of memory; ` +
      `ENTENTE_MEMORY_LIMIT_MB allows ${number(store.memoryLimitBytes / MEGABYTE)}. ` +
      "Set it higher if the machine has as much to spare, or NEO4J_URI to load the pack into Neo4j.",
  );
}

/** Lines behind the heading; what is quoted over several lines counts several times. */
async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  }
  return Math.max(0, lines - 1);
}

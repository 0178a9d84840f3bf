import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { StoreSettings } from "../store/settings.ts";

/** Thrown if a pack does not fit into the memory limit. The message addresses the operator. */
export class NoRoom extends Error {
  override readonly name = "NoRoom";
}

/**
 * Bytes of memory that a server needs for each claim with its row, node, relationships, indexes and
 * garbage from loading, and for each byte of the file. With 100,000 claims the whole server uses
 * about 0.7 GB, of which the engine has less than half.
 */
const BYTES_A_CLAIM = 4000;
const BYTES_A_BYTE = 2.5;
const MEGABYTE = 2 ** 20;

/**
 * Estimates the memory for a pack from the size of its claims before anything else is read, so that
 * a pack that is too large for the embedded store fails at once rather than after minutes.
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
  // Fits even if every byte were a claim.
  if (size * BYTES_A_CLAIM < store.memoryLimitBytes) return;
  const claims = await linesIn(path);
  const needed = claims * BYTES_A_CLAIM + size * BYTES_A_BYTE;
  if (needed <= store.memoryLimitBytes) return;
  const number = (value: number): string => Math.round(value).toLocaleString("en");
  throw new NoRoom(
    `the pack in ${folder} has about ${number(claims)} claims (${number(size / MEGABYTE)} MB), for which ` +
      `the embedded store needs about ${number(needed / MEGABYTE)} MB of memory; ` +
      `ENTENTE_MEMORY_LIMIT_MB allows ${number(store.memoryLimitBytes / MEGABYTE)}. ` +
      "Increase it if the machine has enough memory, or NEO4J_URI to load the pack into Neo4j.",
  );
}

/** Counts the lines after the header; a quoted value with line breaks counts several times. */
async function linesIn(path: string): Promise<number> {
  let lines = 0;
  for await (const chunk of createReadStream(path)) {
    const bytes = chunk as Buffer;
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines++;
  }
  return Math.max(0, lines - 1);
}

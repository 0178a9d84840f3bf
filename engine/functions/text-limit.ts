import { outOfMemory } from "../errors/out-of-memory.ts";
import type { CallContext } from "./entry.ts";

/** What reads a text makes copies, so that several of them have to fit. */
const BYTES_PER_CHARACTER = 8;

/** @throws CypherError if a statement may not hold a text of this length in UTF-16 units. */
export function checkTextLength(
  length: number,
  { memoryLimit }: Pick<CallContext, "memoryLimit">,
): void {
  const bytes = length * BYTES_PER_CHARACTER;
  if (bytes > memoryLimit) throw outOfMemory(bytes, memoryLimit);
}

import { setFlagsFromString } from "node:v8";

/** Rows from which a pack is worth it: collecting more often takes time. */
export const MANY_ROWS = 20_000;
/** A heap that has grown by so much since it was last collected is collected again. */
const PERCENT = 60;

let holders = 0;

/**
 * Runs what fills the heap with rows that stay. Left to itself V8 lets a heap that grows fast become
 * three times as large as what it holds; after that the process keeps the memory. It goes back to
 * V8's own rule afterwards, which makes everything else faster. The rule is of the whole process, all
 * threads among it: while it holds, V8 refuses compiled code that was made under another one, and a
 * thread that starts has to compile its own.
 */
export async function withTightHeap<T>(rows: number, act: () => Promise<T>): Promise<T> {
  if (rows < MANY_ROWS) return act();
  if (holders++ === 0) setFlagsFromString(`--heap-growing-percent=${PERCENT}`);
  try {
    return await act();
  } finally {
    if (--holders === 0) setFlagsFromString("--heap-growing-percent=0");
  }
}

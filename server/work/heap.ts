import { Session } from "node:inspector";
import { getHeapStatistics, setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/** Bytes of this thread's heap that are in use, those that nobody holds any more among them. */
export const usedHeap = (): number => getHeapStatistics().used_heap_size;

let collect: (() => void) | undefined;

/** Collects what nobody holds any more, at once; takes about a millisecond for a megabyte that stays. */
export function collectHeap(): void {
  collect ??= collector();
  collect();
}

/**
 * The flag is of the whole process, and V8 takes no compiled code from elsewhere that was made under
 * other flags, so that it does not stay.
 */
function collector(): () => void {
  setFlagsFromString("--expose-gc");
  const gc = runInNewContext("gc") as () => void;
  setFlagsFromString("--no-expose-gc");
  return gc;
}

/**
 * Collects what nobody holds any more and gives its memory back, of which `collectHeap` leaves V8 the
 * larger part for what comes next; takes three times as long. For whoever has let go of much while
 * little comes next. Rejects with an Error of the inspector.
 */
export async function shrinkHeap(): Promise<void> {
  const session = new Session();
  session.connect();
  try {
    await new Promise<void>((resolve, reject) =>
      session.post("HeapProfiler.collectGarbage", (error) => (error ? reject(error) : resolve())),
    );
  } finally {
    session.disconnect();
  }
}

import { Unavailable } from "../errors.ts";
import { startThread } from "../thread/start-thread.ts";
import type { Told } from "./group-thread.ts";
import type { Links } from "./links.ts";

/** Old space of the thread; a million relations between a hundred thousand actors fit. */
const MOST_MB = 1024;

/**
 * Groups actors as `groupActors` does, in a thread of its own that ends afterwards: it takes a second
 * for a hundred thousand relations. Rejects with Unavailable if the signal aborts, which ends the
 * thread, or with the error that ended the thread.
 *
 * @param onShare called with the share that is done, from 0 to 1
 */
export function groupInThread(
  links: Links,
  actors: number,
  { signal, onShare }: { signal: AbortSignal; onShare: (share: number) => void },
): Promise<Int32Array> {
  return new Promise((resolve, reject) => {
    const gone = () => new Unavailable("the data has changed; try again", { retryAfter: 1 });
    if (signal.aborted) return reject(gone());
    const thread = startThread(import.meta.url, "group-thread", {
      workerData: { links, actors },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    const cancel = () => {
      reject(gone());
      void thread.terminate();
    };
    signal.addEventListener("abort", cancel, { once: true });
    thread.unref();
    thread.on("message", (told: Told) => {
      if ("share" in told) onShare(told.share);
      else resolve(told.groups);
    });
    thread.once("error", reject);
    thread.once("exit", (code) => {
      signal.removeEventListener("abort", cancel);
      reject(new Error(`the thread that groups ended: ${code}`));
    });
  });
}

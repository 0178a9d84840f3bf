import { startThread } from "../thread/start-thread.ts";
import type { Links } from "./links.ts";

/** Old space of the thread; a million relations between a hundred thousand actors fit. */
const MOST_MB = 2048;

/**
 * Groups actors as `groupActors` does, in a thread of its own that ends afterwards: it takes a second
 * for a hundred thousand relations. Rejects with the error that ended the thread.
 */
export function groupInThread(links: Links, actors: number): Promise<Int32Array> {
  return new Promise((resolve, reject) => {
    const thread = startThread(import.meta.url, "group-thread", {
      workerData: { links, actors },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MB },
    });
    thread.unref();
    thread.once("message", resolve);
    thread.once("error", reject);
    thread.once("exit", (code) => reject(new Error(`the thread that groups ended: ${code}`)));
  });
}

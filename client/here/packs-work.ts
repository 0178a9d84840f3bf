import { msg } from "../../domain/message.ts";
import type { PacksOrder, PacksTold } from "../../browser-store/packs-messages.ts";
import workerUrl from "../../browser-store/packs-worker.ts?worker&url";
import type { Watched } from "./watched.ts";

type Outcome = Exclude<PacksTold, { kind: "progress" } | { kind: "failed" }>;

/**
 * Has a worker do something with packs of the server, and ends it.
 *
 * @throws Error with a sentence that says why a pack cannot be read, or the signal's reason
 */
export async function packsWork<Kind extends Outcome["kind"]>(
  order: PacksOrder,
  kind: Kind,
  { signal, onProgress }: Watched,
): Promise<Extract<Outcome, { kind: Kind }>> {
  signal.throwIfAborted();
  const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that reads packs could not be loaded.")));
      worker.onmessage = ({ data }: MessageEvent<PacksTold>) => {
        if (data.kind === "progress") onProgress(data.share);
        else if (data.kind === "failed") reject(new Error(data.message));
        else if (data.kind === kind) resolve(data as Extract<Outcome, { kind: Kind }>);
      };
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

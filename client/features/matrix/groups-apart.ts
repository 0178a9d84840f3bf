import { msg } from "../../../domain/message.ts";
import type { Groups } from "./matrix-groups.ts";
import type { GroupRequest } from "./matrix-worker.ts";
import workerUrl from "./matrix-worker.ts?worker&url";

/**
 * Finds groups in a worker, which the signal ends.
 * @throws Error if the worker cannot be started, fails, or is ended
 */
export async function groupsApart(request: GroupRequest, signal: AbortSignal): Promise<Groups> {
  const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  try {
    return await new Promise<Groups>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(new Error(msg("cancelled"))), { once: true });
      worker.onmessage = ({ data }: MessageEvent<Groups>) => resolve(data);
      worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that orders could not be loaded.")));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

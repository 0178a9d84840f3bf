import { msg } from "../../domain/message.ts";
import type { Watched } from "./watched.ts";
import type { ZipOrder, ZipTold } from "./zip-worker.ts";
import workerUrl from "./zip-worker.ts?worker&url";

/**
 * Puts the files of a pack into a zip, in a worker. Rejects with Error if the worker fails, or with
 * the signal's reason.
 */
export async function zipPack(order: ZipOrder, { signal, onProgress }: Watched): Promise<Blob> {
  signal.throwIfAborted();
  const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason as Error), { once: true });
      worker.onmessage = ({ data }: MessageEvent<ZipTold>) => {
        if (data.kind === "zip") resolve(data.zip);
        else onProgress(data.share);
      };
      worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that makes zip files could not be loaded.")));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

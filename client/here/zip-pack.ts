import { msg } from "../../domain/message.ts";
import type { ZipOrder } from "./zip-worker.ts";
import workerUrl from "./zip-worker.ts?worker&url";

/** Puts the files of a pack into a zip, in a worker. Rejects with Error if the worker fails. */
export async function zipPack(order: ZipOrder): Promise<Blob> {
  const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  try {
    return await new Promise<Blob>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<Blob>) => resolve(data);
      worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that makes zip files could not be loaded.")));
      worker.postMessage(order);
    });
  } finally {
    worker.terminate();
  }
}

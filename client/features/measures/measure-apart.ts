import { msg } from "../../../domain/message.ts";
import type { MeasureRequest, MeasureTold } from "./messages.ts";
import workerUrl from "./measure-worker.ts?worker&url";

/**
 * Computes measures in a worker, one after the other.
 * @param tell hears of each as soon as it is done
 * @returns a promise that is kept when all are done; it stays open if the signal ends the work
 * @throws Error if the worker cannot be started
 */
export async function measureApart(
  request: MeasureRequest,
  tell: (told: MeasureTold) => void,
  signal: AbortSignal,
): Promise<void> {
  const worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  signal.addEventListener("abort", () => worker.terminate(), { once: true });
  let left = request.names.length;
  try {
    await new Promise<void>((resolve, reject) => {
      worker.onmessage = ({ data }: MessageEvent<MeasureTold>) => {
        if (signal.aborted) return;
        tell(data);
        left -= 1;
        if (left === 0) resolve();
      };
      worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that measures could not be loaded.")));
      worker.postMessage(request);
    });
  } finally {
    worker.terminate();
  }
}

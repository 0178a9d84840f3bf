import { modelOf } from "../../model/graph/model.ts";
import type { Positions } from "../../model/layout/plan.ts";
import type { PlanRequest } from "./plan-worker.ts";
import workerUrl from "./plan-worker.ts?worker&url";

/**
 * Runs a layout in a worker, so that the page stays responsive; on the page's own thread if its
 * policy forbids workers. Resolves to null when aborted.
 */
export async function planApart(
  request: PlanRequest,
  signal: AbortSignal,
): Promise<Positions | null> {
  try {
    return await planInWorker(request, signal);
  } catch {
    const { layOut } = await import("../../model/layout/lay-out.ts");
    if (signal.aborted) return null;
    return layOut(modelOf(request.data), request.layout, request.shape);
  }
}

async function planInWorker(request: PlanRequest, signal: AbortSignal): Promise<Positions | null> {
  const { worker, end } = startWorker();
  try {
    return await new Promise<Positions | null>((resolve, reject) => {
      signal.addEventListener("abort", () => resolve(null), { once: true });
      worker.addEventListener("message", ({ data }: MessageEvent<Positions>) => resolve(data));
      worker.addEventListener("error", ({ message }) =>
        reject(new Error(`plan worker: ${message}`)),
      );
      worker.postMessage(request);
    });
  } finally {
    end();
  }
}

interface Started {
  worker: Worker;
  end: () => void;
}

/** A script of another origin cannot be a worker, but one of this page's own can import it. */
function startWorker(): Started {
  // A page in one file has no script beside it.
  if (workerUrl === "") throw new Error("there is no worker");
  const url = new URL(workerUrl, import.meta.url).href;
  if (new URL(url).origin === location.origin) {
    const worker = new Worker(url, { type: "module" });
    return { worker, end: () => worker.terminate() };
  }
  const own = URL.createObjectURL(
    new Blob([`import ${JSON.stringify(url)}`], { type: "text/javascript" }),
  );
  const worker = new Worker(own, { type: "module" });
  const end = () => {
    worker.terminate();
    URL.revokeObjectURL(own);
  };
  return { worker, end };
}

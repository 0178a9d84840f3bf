import { msg } from "../../domain/message.ts";
import type { BrowserPack, StoreOrder, StoreTold } from "../../browser-store/messages.ts";
import type { Ask } from "../api/ask.ts";
import workerUrl from "../../browser-store/worker.ts?worker&url";
import type { Watched } from "./watched.ts";

interface Waiting {
  resolve: (response: Response) => void;
  text: ReadableStreamDefaultController<Uint8Array>;
  body: ReadableStream<Uint8Array>;
}

/** A worker that holds a pack and answers what a server of it would answer. */
export class LocalServer {
  readonly #worker = new Worker(new URL(workerUrl, import.meta.url), { type: "module" });
  readonly #waiting = new Map<number, Waiting>();
  #ids = 0;

  /**
   * Loads a pack.
   *
   * @throws Error with the reason if it cannot be loaded, or the signal's; close it then
   */
  open(pack: BrowserPack, { signal, onProgress }: Watched): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.addEventListener("abort", () => reject(reasonOf(signal)), { once: true });
      this.#worker.onerror = ({ message }) =>
        reject(new Error(message || msg("The script that holds a pack could not be loaded.")));
      this.#worker.onmessage = ({ data }: MessageEvent<StoreTold>) => {
        if (data.kind === "progress") onProgress(data.share);
        else if (data.kind === "failed") reject(new Error(data.message));
        else if (data.kind === "ready") resolve();
        else this.#hear(data);
      };
      this.#send({ kind: "open", pack });
    });
  }

  /** Answers a request of the page; nothing of it leaves the browser. */
  readonly ask: Ask = (path, init = {}) => {
    const { signal } = init;
    if (signal?.aborted) return Promise.reject(reasonOf(signal));
    const id = this.#ids++;
    const encoder = typeof init.body === "string" ? init.body : "";
    return new Promise<Response>((resolve, reject) => {
      const waiting: Partial<Waiting> = { resolve };
      waiting.body = new ReadableStream({
        start: (controller) => {
          waiting.text = controller;
        },
        cancel: () => this.#stop(id),
      });
      this.#waiting.set(id, waiting as Waiting);
      signal?.addEventListener(
        "abort",
        () => {
          if (!this.#waiting.has(id)) return;
          this.#stop(id);
          waiting.text?.error(reasonOf(signal));
          reject(reasonOf(signal));
        },
        { once: true },
      );
      const method = init.method === "POST" ? "POST" : "GET";
      this.#send({ kind: "ask", id, request: { method, path, body: encoder } });
    });
  };

  /** Ends the worker; what it holds is gone. */
  close(): void {
    this.#worker.terminate();
  }

  #send(order: StoreOrder): void {
    this.#worker.postMessage(order);
  }

  #stop(id: number): void {
    this.#waiting.delete(id);
    this.#send({ kind: "stop", id });
  }

  #hear(told: Extract<StoreTold, { id: number }>): void {
    const waiting = this.#waiting.get(told.id);
    if (!waiting) return;
    if (told.kind === "text") waiting.text.enqueue(new TextEncoder().encode(told.text));
    else if (told.kind === "end") {
      this.#waiting.delete(told.id);
      waiting.text.close();
    } else {
      const { status, headers } = told;
      waiting.resolve(new Response(waiting.body, { status, headers }));
    }
  }
}

function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  return reason instanceof Error ? reason : new DOMException("Aborted", "AbortError");
}

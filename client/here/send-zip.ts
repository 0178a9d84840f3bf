import { msg } from "../../domain/message.ts";
import type { Watched } from "./watched.ts";

/** The answer of a server. */
export interface Answer {
  status: number;
  /** The JSON of its body; an empty object if it is none. */
  json: unknown;
}

/**
 * Posts a zip. Not by `fetch`, which does not tell how much of a body has been sent.
 *
 * @throws Error if nothing answers, or the signal's reason
 */
export function sendZip(
  address: URL,
  zip: Blob,
  token: string,
  { signal, onProgress }: Watched,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", address);
    request.setRequestHeader("Content-Type", "application/zip");
    request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => onProgress(loaded / total);
    request.onload = () => resolve({ status: request.status, json: jsonIn(request.responseText) });
    request.onerror = () =>
      reject(
        new Error(msg("The server does not answer. Check that it runs and that you are online.")),
      );
    request.onabort = () => reject(signal.reason as Error);
    signal.addEventListener("abort", () => request.abort(), { once: true });
    request.send(zip);
  });
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return {};
  }
}

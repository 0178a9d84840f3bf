import type { LensAnswer, LensPreview } from "../../domain/contract/lens.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { request } from "../api/request.ts";

/** The lens in use. Throws ApiError for an answer that is a problem, Unreachable for none. */
export const getLens = (signal?: AbortSignal) => send<LensAnswer>("api/lens", { signal });

/** The first relations through a lens. Throws as `getLens` does. */
export const previewLens = (lens: Lens) =>
  send<LensPreview>("api/lens/preview", { method: "POST", lens });

/** Sees the database through a lens from now on; aborting keeps the present one. Throws as `getLens` does. */
export const keepLens = (lens: Lens, token: string, signal: AbortSignal) =>
  send<LensAnswer>("api/lens", { method: "PUT", lens, token, signal });

interface Sent {
  method?: "POST" | "PUT";
  lens?: Lens;
  token?: string;
  signal?: AbortSignal | undefined;
}

async function send<T>(path: string, { method, lens, token, signal }: Sent): Promise<T> {
  const headers = {
    accept: "application/json",
    ...(lens && { "Content-Type": "application/json" }),
    ...(token !== undefined && { Authorization: `Bearer ${token}` }),
  };
  const response = await request(fetch, path, {
    headers,
    ...(method && { method }),
    ...(lens && { body: JSON.stringify(lens) }),
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}

import { msg } from "../../domain/message.ts";
import type { LensAnswer, LensPreview } from "../../domain/contract/lens.ts";
import type { Problem } from "../../domain/contract/problem.ts";
import type { Lens } from "../../domain/lens/lens.ts";
import { ApiError, Unreachable } from "../api/errors.ts";

/** The lens in use. Throws ApiError for an answer that is a problem, Unreachable for none. */
export const getLens = (signal?: AbortSignal) => send<LensAnswer>("api/lens", { signal });

/** The first relations through a lens. Throws as `getLens` does. */
export const previewLens = (lens: Lens, signal?: AbortSignal) =>
  send<LensPreview>("api/lens/preview", { method: "POST", lens, signal });

/** Sees the database through a lens from now on. Throws as `getLens` does. */
export const keepLens = (lens: Lens, token: string) =>
  send<LensAnswer>("api/lens", { method: "PUT", lens, token });

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
  const response = await fetch(path, {
    headers,
    ...(method && { method }),
    ...(lens && { body: JSON.stringify(lens) }),
    ...(signal && { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new Unreachable(cause);
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const title = problem.title ?? msg(`The server answered ${response.status}`);
  throw new ApiError(response.status, title, problem.detail ?? "");
}

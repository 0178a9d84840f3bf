import { msg } from "../../domain/message.ts";
import type { Problem } from "../../domain/contract/problem.ts";
import type { Ask } from "./ask.ts";
import { ApiError, Unreachable } from "./errors.ts";

/**
 * Sends a request and returns its answer. Rejects with ApiError for a problem, with Unreachable if
 * nothing answers, or as the signal says.
 */
export async function request(send: Ask, path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await send(path, init);
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new Unreachable(cause);
  }
  if (response.ok) return response;
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const title = problem.title ?? msg(`The server answered ${response.status}`);
  throw new ApiError(response.status, title, problem.detail ?? "");
}

import type { Completion, Diagnostic, Signature } from "../../../domain/contract/cypher.ts";
import { ask as send } from "../../api/ask.ts";
import { request } from "../../api/request.ts";

/** Words of clauses that write are offered only to those who may. */
export type AccessMode = "READ" | "WRITE";

/** The cursor, in UTF-16 code units from 0. */
interface Place {
  text: string;
  offset: number;
}

/** Asks the server's parser. Each rejects with ApiError or Unreachable, or as `signal` says. */
export const lint = async (text: string, parameters: string[], signal?: AbortSignal) =>
  (await ask<{ diagnostics: Diagnostic[] }>("lint", { text, parameters }, signal)).diagnostics;

export const complete = async (
  place: Place,
  parameters: string[],
  accessMode: AccessMode,
  signal?: AbortSignal,
) =>
  (
    await ask<{ completions: Completion[] }>(
      "complete",
      { ...place, parameters, accessMode },
      signal,
    )
  ).completions;

/** null: nothing is called there. */
export const signature = async (place: Place, signal?: AbortSignal) =>
  (await ask<{ signature: Signature | null }>("signature", place, signal)).signature;

/** The text laid out afresh, with the cursor's new place. */
export const format = (place: Place, signal?: AbortSignal) => ask<Place>("format", place, signal);

async function ask<T>(tool: string, body: object, signal?: AbortSignal): Promise<T> {
  const response = await request(send, `api/cypher/${tool}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
  return (await response.json()) as T;
}

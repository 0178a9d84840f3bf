import type { Request } from "express";
import { clientAddress } from "../http/client-address.ts";
import { logOf } from "../http/request-log.ts";
import type { Check } from "../language/messages.ts";
import type { Counters } from "../store/port.ts";
import { WRITES } from "./policy.ts";

const WRITING = new Set(WRITES);

/**
 * Returns the keywords of a statement's writing clauses in the order of its text: `MERGE`, `SET`.
 */
export function writingClauses(text: string, { rules }: Pick<Check, "rules">): string[] {
  const isExplained = rules.some(
    ({ name, start, end }) =>
      name === "PreparserOption" && /^explain/i.test(text.slice(start, end)),
  );
  if (isExplained) return [];
  const words = rules
    .filter(({ name }) => WRITING.has(name))
    .sort((a, b) => a.start - b.start)
    .map(({ name }) =>
      name
        .replace("Clause", "")
        .replace(/(?<=[a-z])(?=[A-Z])/, " ")
        .toUpperCase(),
    );
  return [...new Set(words)];
}

/**
 * Logs a statement that wrote: the client's address, the request id, the clauses and the counters.
 * Omits the token, the text and the parameters, which may hold anything.
 */
export function logWrite(request: Request, clauses: readonly string[], counters: Counters): void {
  const changes = Object.entries({ ...counters }).filter(([, count]) => count > 0);
  // Clauses and counters are both needed: procedures may write too, and under PROFILE the embedded
  // engine reports no counters.
  if (changes.length === 0 && clauses.length === 0) return;
  logOf(request).info(
    { client: clientAddress(request), clauses, counters: Object.fromEntries(changes) },
    "a statement wrote",
  );
}

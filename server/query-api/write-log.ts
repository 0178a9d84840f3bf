import type { Request } from "express";
import { clientAddress } from "../http/client-address.ts";
import type { Check } from "../language/messages.ts";
import type { Counters } from "../store/port.ts";
import { WRITES } from "./policy.ts";

const WRITING = new Set(WRITES);

/** What a statement writes by, in Cypher's words and in the order of its text: `MERGE`, `SET`. */
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
 * Leaves a line in the log for a statement that wrote: whose it was (the client's address and, as
 * in every line of a request, its id), what it wrote by and what it changed. Neither its text nor
 * its parameters, which may hold anything, nor the token.
 */
export function logWrite(request: Request, clauses: readonly string[], counters: Counters): void {
  const changes = Object.entries({ ...counters }).filter(([, count]) => count > 0);
  // A procedure may write as well, and under PROFILE the embedded engine counts nothing.
  if (changes.length === 0 && clauses.length === 0) return;
  request.log.info(
    { client: clientAddress(request), clauses, counters: Object.fromEntries(changes) },
    "a statement wrote",
  );
}

import type { Session } from "neo4j-driver";
import type { TransactionOptions } from "../port.ts";

export type TransactionConfig = NonNullable<Parameters<Session["beginTransaction"]>[0]>;

/** What the server is told of a transaction: its time limit and what it is about. */
export function transactionConfig({
  timeoutMs,
  metadata,
}: Pick<TransactionOptions, "timeoutMs" | "metadata">): TransactionConfig {
  return {
    ...(timeoutMs !== undefined && { timeout: Math.ceil(timeoutMs) }),
    metadata: { app: "entente", ...metadata },
  };
}

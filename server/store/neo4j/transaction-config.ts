import type { Session } from "neo4j-driver";
import type { TransactionOptions } from "../port.ts";

export type TransactionConfig = NonNullable<Parameters<Session["beginTransaction"]>[0]>;

/** Returns the server's configuration of a transaction: its timeout and metadata. */
export function transactionConfig({
  timeoutMs,
  metadata,
}: Pick<TransactionOptions, "timeoutMs" | "metadata">): TransactionConfig {
  return {
    ...(timeoutMs !== undefined && { timeout: Math.ceil(timeoutMs) }),
    metadata: { app: "entente", ...metadata },
  };
}

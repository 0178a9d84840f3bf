import {
  StoreError,
  type Store,
  type Transaction,
  type TransactionOptions,
} from "../store/port.ts";
import { QueryFailure } from "./failure.ts";

/**
 * Begins a transaction. Waits no longer than a statement may take, and only while the client is
 * connected, since the embedded store serializes transactions that write.
 *
 * @throws QueryFailure 503 on timeout; StoreError
 */
export async function beginTransaction(
  store: Store,
  options: TransactionOptions,
  timeoutMs: number,
  disconnected: AbortSignal,
): Promise<Transaction> {
  const waiting = new AbortController();
  const abort = () => waiting.abort();
  const timer = setTimeout(abort, timeoutMs);
  if (disconnected.aborted) abort();
  disconnected.addEventListener("abort", abort, { once: true });
  try {
    return await store.begin({ ...options, signal: waiting.signal });
  } catch (error) {
    if (!(error instanceof StoreError) || error.code !== "cancelled") throw error;
    const code = "Neo.TransientError.Transaction.LockAcquisitionTimeout";
    const message = `another transaction that writes did not end within ${timeoutMs} ms`;
    throw new QueryFailure(503, code, message, 1, { cause: error });
  } finally {
    clearTimeout(timer);
    disconnected.removeEventListener("abort", abort);
  }
}

import type { Session } from "neo4j-driver";

const CLOSE_TIMEOUT_MS = 500;
/** A result that is not discarded within this time is ended by the reset. */
const DISCARD_TIMEOUT_MS = 2000;

/**
 * Returns a function that closes a session, which resets its connection and thereby ends its
 * transaction on the server. The function is idempotent, never rejects, and waits at most half a
 * second, so that a dead network does not delay a response whose outcome is known.
 *
 * A result whose rows are on their way is discarded first. The driver would answer rows that arrive
 * after the reset with a DISCARD, which the server refuses: the connection goes away together with
 * the statement that runs on it by then, and that statement never ends.
 *
 * @param closing receives the promise that resolves once the server has released the session
 * @param discard begins to discard the session's result; undefined if no rows are on their way
 */
export function sessionCloser(
  session: Session,
  closing: Promise<void>[],
  discard: () => Promise<unknown> | undefined = () => undefined,
): () => Promise<void> {
  let closed: Promise<void> | undefined;
  const close = async () => {
    const discarded = discard();
    if (discarded) await atMost(discarded, DISCARD_TIMEOUT_MS);
    await session.close();
  };
  return () => {
    if (!closed) {
      closed = close().catch(() => undefined);
      closing.push(closed);
    }
    return atMost(closed, CLOSE_TIMEOUT_MS);
  };
}

/** Resolves when the promise is settled, or after so many milliseconds. */
function atMost(promise: Promise<unknown>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, milliseconds);
    const settled = () => {
      clearTimeout(patience);
      resolve();
    };
    promise.then(settled, settled);
  });
}

import type { Session } from "neo4j-driver";

const CLOSE_TIMEOUT_MS = 500;

/**
 * Returns a function that closes a session, which resets its connection and thereby ends its
 * transaction on the server. The function is idempotent, never rejects, and waits at most half a
 * second, so that a dead network does not delay a response whose outcome is known.
 *
 * @param closing receives the promise that resolves once the server has released the session
 */
export function sessionCloser(session: Session, closing: Promise<void>[]): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    if (!closed) {
      closed = session.close().catch(() => undefined);
      closing.push(closed);
    }
    return atMost(closed, CLOSE_TIMEOUT_MS);
  };
}

function atMost(promise: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    void promise.then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

import type { Session } from "neo4j-driver";

const CLOSE_PATIENCE_MS = 500;

/**
 * Gives what closes a session, which resets its connection and so ends its transaction on the
 * server. It can be called again, resolves in any case, and waits for half a second at most: a dead
 * network must not hold up an answer whose fate is known.
 *
 * @param closing takes the promise that resolves when the server has let go
 */
export function sessionCloser(session: Session, closing: Promise<void>[]): () => Promise<void> {
  let closed: Promise<void> | undefined;
  return () => {
    if (!closed) {
      closed = session.close().catch(() => undefined);
      closing.push(closed);
    }
    return atMost(closed, CLOSE_PATIENCE_MS);
  };
}

function atMost(promise: Promise<void>, milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, milliseconds);
    void promise.then(() => {
      clearTimeout(patience);
      resolve();
    });
  });
}

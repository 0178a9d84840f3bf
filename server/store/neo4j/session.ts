import type { Session } from "neo4j-driver";

const CLOSE_PATIENCE_MS = 500;
/** A result that streams is discarded within this time, or its connection reset. */
const DISCARD_PATIENCE_MS = 2000;

/**
 * Gives what closes a session, which resets its connection and so ends its transaction on the
 * server. It can be called again, resolves in any case, and waits for half a second at most: a dead
 * network must not hold up an answer whose fate is known.
 *
 * A result whose rows are on their way is discarded first. To rows that arrive after a reset the
 * driver answers with a DISCARD, which the server refuses: it takes the connection away with the
 * statement that runs on it by then, which nobody is told of.
 *
 * @param closing takes the promise that resolves when the server has let go
 * @param discard begins to discard the result of the session if its rows are on their way
 */
export function sessionCloser(
  session: Session,
  closing: Promise<void>[],
  discard: () => Promise<unknown> | undefined = () => undefined,
): () => Promise<void> {
  let closed: Promise<void> | undefined;
  const close = async () => {
    const discarded = discard();
    if (discarded) await atMost(discarded, DISCARD_PATIENCE_MS);
    await session.close();
  };
  return () => {
    if (!closed) {
      closed = close().catch(() => undefined);
      closing.push(closed);
    }
    return atMost(closed, CLOSE_PATIENCE_MS);
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

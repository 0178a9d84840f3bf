/**
 * Wraps a function with a timeout. Concurrent calls share one pending call, so that many callers or
 * retries do not put more load on a store that hangs.
 *
 * @param late creates the error that is thrown on timeout
 */
export function withTimeout<T>(
  request: () => Promise<T>,
  milliseconds: number,
  late: () => Error,
): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () => {
    pending ??= request().finally(() => (pending = undefined));
    const answer = pending;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(late()), milliseconds);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  };
}

/**
 * Makes a function that waits for no more than a time. Callers share one question for as long as it
 * is open, so that many who ask, or who ask again, do not ask a store that hangs any more often.
 *
 * @param late what it rejects with when the time is over
 */
export function withinTime<T>(
  ask: () => Promise<T>,
  milliseconds: number,
  late: () => Error,
): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => (asked = undefined));
    const answer = asked;
    return new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(late()), milliseconds);
      answer.then(resolve, reject).finally(() => clearTimeout(timer));
    });
  };
}

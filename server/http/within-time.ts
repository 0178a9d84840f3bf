/**
 * Makes a function that waits for no more than a time. Callers that come while one waits share its
 * answer, so that many who ask at once do not ask a store that hangs any more often than one.
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
    asked ??= new Promise<T>((resolve, reject) => {
      const timer = setTimeout(() => reject(late()), milliseconds);
      ask()
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    }).finally(() => (asked = undefined));
    return asked;
  };
}

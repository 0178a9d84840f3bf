/**
 * Resolves with the promise's value, or with null if it takes longer than `milliseconds`. Rejects
 * if the promise rejects within that time; later results are ignored.
 */
export function orNullAfter<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

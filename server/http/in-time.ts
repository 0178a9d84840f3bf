/**
 * What a promise gives within a time, in milliseconds, or null; what it rejects with within that
 * time. What comes later is nobody's.
 */
export function inTime<T>(promise: Promise<T>, milliseconds: number): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(null), milliseconds);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

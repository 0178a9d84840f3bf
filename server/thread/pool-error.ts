export type PoolFailure = "slow" | "full" | "crowded" | "failed" | "closed";

/**
 * Thrown if a task was not done. Reasons: it was too slow, the queue is full, its client has too
 * many, the thread failed, or the pool is closed.
 */
export class PoolError extends Error {
  override readonly name = "PoolError";
  constructor(
    readonly reason: PoolFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

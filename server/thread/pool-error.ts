export type PoolFailure = "slow" | "full" | "crowded" | "failed" | "closed";

/** Work that was not done, and why: its own length, the others waiting, its client's own, or a fault. */
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

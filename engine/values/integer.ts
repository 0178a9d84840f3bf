import { arithmeticError } from "../errors/errors.ts";

export const MIN_INTEGER = -(2n ** 63n);
export const MAX_INTEGER = 2n ** 63n - 1n;

/**
 * Returns the result of integer arithmetic. @throws CypherError if it does not fit into 64 bits.
 */
export function within64Bits(value: bigint): bigint {
  if (value > MAX_INTEGER || value < MIN_INTEGER) throw arithmeticError("long overflow");
  return value;
}

/** Returns a Float cut to an Integer as Java casts: the nearest bound beyond 64 bits, 0 for NaN. */
export function truncated(value: number): bigint {
  if (Number.isNaN(value)) return 0n;
  if (value >= 2 ** 63) return MAX_INTEGER;
  return value <= -(2 ** 63) ? MIN_INTEGER : BigInt(Math.trunc(value));
}

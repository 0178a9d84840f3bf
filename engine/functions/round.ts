import { argumentError } from "../errors/errors.ts";

const MODES = [
  "UP",
  "DOWN",
  "CEILING",
  "FLOOR",
  "HALF_UP",
  "HALF_DOWN",
  "HALF_EVEN",
  "UNNECESSARY",
] as const;

export type Mode = (typeof MODES)[number];

export const isMode = (name: string): name is Mode => (MODES as readonly string[]).includes(name);

/** More digits than any Float has behind the point. */
const MOST_DIGITS = 1100;

/**
 * Returns a Float rounded in decimal to some digits behind the point, from its shortest decimal
 * form: 2.675 gives 2.68 with HALF_UP, though its exact value lies below.
 */
export function rounded(value: number, precision: number, mode: Mode): number {
  if (!Number.isFinite(value) || precision > MOST_DIGITS) return value;
  const { digits, exponent } = decimal(Math.abs(value));
  const drop = -exponent - precision;
  if (drop <= 0) return value;
  const unit = 10n ** BigInt(drop);
  const quotient = digits / unit;
  const rest = digits % unit;
  const up = rest !== 0n && awayFromZero(mode, value < 0, quotient, rest * 2n - unit);
  const result = Number(`${quotient + (up ? 1n : 0n)}e${-precision}`);
  return value < 0 ? -result : result;
}

/** @param half the sign says if the rest is below, at or above a half. */
function awayFromZero(mode: Mode, negative: boolean, quotient: bigint, half: bigint): boolean {
  switch (mode) {
    case "UP":
      return true;
    case "DOWN":
      return false;
    case "CEILING":
      return !negative;
    case "FLOOR":
      return negative;
    case "HALF_UP":
      return half >= 0n;
    case "HALF_DOWN":
      return half > 0n;
    case "HALF_EVEN":
      return half > 0n || (half === 0n && quotient % 2n === 1n);
    case "UNNECESSARY":
      throw argumentError("Rounding is necessary with the given precision and mode UNNECESSARY.");
  }
}

function decimal(value: number): { digits: bigint; exponent: number } {
  const [mantissa = "0", exponent = "0"] = value.toExponential().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(exponent) - fraction.length };
}

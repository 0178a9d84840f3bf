import { argumentError } from "../errors/errors.ts";
import { MAX_INTEGER, MIN_INTEGER } from "../values/integer.ts";
import type { Value } from "../values/value.ts";
import { fn, alias } from "./define.ts";
import { expectNumber, expectString } from "./expect.ts";
import { isMode, rounded } from "./round.ts";

const float = (name: string, compute: (value: number) => number) => (args: readonly Value[]) =>
  compute(Number(expectNumber(args[0], name)));

const ceil = fn(
  "Numeric",
  "ceil(input :: FLOAT) :: FLOAT",
  "The smallest whole number that is not below a number.",
  float("ceil", Math.ceil),
);

const MOST_PRECISION = 2 ** 31 - 1;

/** Halves go up; as in Java no result lies beyond 64 bits. */
const wholeNear = (value: number): number =>
  Math.max(Number(MIN_INTEGER), Math.min(Number(MAX_INTEGER), Math.floor(value + 0.5))) || 0;

export const NUMERIC = [
  fn(
    "Numeric",
    "abs(input :: INTEGER | FLOAT) :: INTEGER | FLOAT",
    "The size of a number without its sign.",
    ([input]) => {
      const value = expectNumber(input, "abs");
      if (typeof value === "number") return Math.abs(value);
      return BigInt.asIntN(64, value < 0n ? -value : value); // as Java: the least has no opposite
    },
  ),
  ceil,
  alias(ceil, "ceiling", 25),
  fn(
    "Numeric",
    "floor(input :: FLOAT) :: FLOAT",
    "The largest whole number that is not above a number.",
    float("floor", Math.floor),
  ),
  fn("Numeric", "isNaN(input :: INTEGER | FLOAT) :: BOOLEAN", "If a number is NaN.", ([input]) =>
    Number.isNaN(expectNumber(input, "isNaN")),
  ),
  fn(
    "Numeric",
    "rand() :: FLOAT",
    "A random number from 0 to below 1.",
    (_, context) => context.random(),
    {
      deterministic: false,
    },
  ),
  fn(
    "Numeric",
    "round(value :: FLOAT, precision = 0 :: INTEGER | FLOAT, mode = 'HALF_UP' :: STRING) :: FLOAT",
    "A number rounded to a whole one, or to some digits behind the point in one of Java's modes.",
    (args) => {
      const value = Number(expectNumber(args[0], "round"));
      if (args.length === 1) return Number.isFinite(value) ? wholeNear(value) : value;
      // Neo4j takes a Float, cuts its fraction, and takes NaN for no digits at all.
      const precision = Math.trunc(Number(expectNumber(args[1], "round"))) || 0;
      const mode = args.length > 2 ? expectString(args[2], "round").toUpperCase() : "HALF_UP";
      if (Math.abs(precision) > MOST_PRECISION) {
        throw argumentError(
          `Invalid input for precision value in function 'round()': Expected an integer between -${MOST_PRECISION} and ${MOST_PRECISION}, but got: ${precision}`,
        );
      }
      if (precision < 0) {
        throw argumentError("Precision argument to 'round()' cannot be negative");
      }
      if (!isMode(mode)) {
        throw argumentError(
          `Unknown rounding mode. Valid values are: CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP, HALF_DOWN, UNNECESSARY.`,
        );
      }
      return rounded(value, precision, mode);
    },
  ),
  fn(
    "Numeric",
    "sign(input :: INTEGER | FLOAT) :: INTEGER",
    "-1, 0 or 1, as a number is below, at or above zero.",
    ([input]) => {
      const value = expectNumber(input, "sign");
      return value > 0 ? 1n : value < 0 ? -1n : 0n;
    },
  ),
];

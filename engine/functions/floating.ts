import type { Category, FunctionEntry } from "./entry.ts";
import { alias, fn } from "./define.ts";
import { expectNumber } from "./expect.ts";

function math(
  category: Category,
  name: string,
  description: string,
  compute: (value: number) => number,
  since?: 25,
): FunctionEntry {
  return fn(
    category,
    `${name}(input :: FLOAT) :: FLOAT`,
    description,
    ([input]) => compute(Number(expectNumber(input, name))),
    since ? { since } : {},
  );
}

const log = math("Logarithmic", "log", "The natural logarithm of a number.", Math.log);

export const LOGARITHMIC = [
  fn("Logarithmic", "e() :: FLOAT", "The base of natural logarithms.", () => Math.E),
  math("Logarithmic", "exp", "e to the power of a number.", Math.exp),
  log,
  alias(log, "ln", 25),
  math("Logarithmic", "log10", "The logarithm of a number to base 10.", Math.log10),
  math("Logarithmic", "sqrt", "The square root of a number.", Math.sqrt),
];

const T = "Trigonometric";

export const TRIGONOMETRIC = [
  math(T, "acos", "The angle in radians with this cosine.", Math.acos),
  math(T, "asin", "The angle in radians with this sine.", Math.asin),
  math(T, "atan", "The angle in radians with this tangent.", Math.atan),
  fn(
    T,
    "atan2(y :: FLOAT, x :: FLOAT) :: FLOAT",
    "The angle in radians from the x axis to a point.",
    ([y, x]) => Math.atan2(Number(expectNumber(y, "atan2")), Number(expectNumber(x, "atan2"))),
  ),
  math(T, "cos", "The cosine of an angle in radians.", Math.cos),
  math(T, "cosh", "The hyperbolic cosine of a number.", Math.cosh, 25),
  math(T, "cot", "The cotangent of an angle in radians.", (x) => 1 / Math.tan(x)),
  math(
    T,
    "coth",
    "The hyperbolic cotangent of a number.",
    (x) => (x === 0 ? NaN : Number.isFinite(x) ? Math.cosh(x) / Math.sinh(x) : Math.sign(x)),
    25,
  ),
  math(T, "degrees", "An angle in radians as degrees.", (x) => (x * 180) / Math.PI),
  math(
    T,
    "haversin",
    "Half of one minus the cosine of an angle in radians.",
    (x) => (1 - Math.cos(x)) / 2,
  ),
  fn(T, "pi() :: FLOAT", "The ratio of a circle's circumference to its diameter.", () => Math.PI),
  math(T, "radians", "An angle in degrees as radians.", (x) => (x / 180) * Math.PI),
  math(T, "sin", "The sine of an angle in radians.", Math.sin),
  math(T, "sinh", "The hyperbolic sine of a number.", Math.sinh, 25),
  math(T, "tan", "The tangent of an angle in radians.", Math.tan),
  math(T, "tanh", "The hyperbolic tangent of a number.", Math.tanh, 25),
];

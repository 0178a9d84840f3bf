/**
 * A Float as Java writes it, which is how Neo4j has it in texts and in JSON: always with a fraction,
 * from 10⁷ and below 10⁻³ with an exponent. Not a number and the infinities are the words NaN,
 * Infinity and -Infinity.
 */
export function floatText(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  if (value === 0) return Object.is(value, -0) ? "-0.0" : "0.0";
  const size = Math.abs(value);
  if (size >= 1e-3 && size < 1e7) {
    const text = String(value);
    return text.includes(".") ? text : `${text}.0`;
  }
  const [digits = "", exponent = ""] = value.toExponential().split("e");
  return `${digits.includes(".") ? digits : `${digits}.0`}E${Number(exponent)}`;
}

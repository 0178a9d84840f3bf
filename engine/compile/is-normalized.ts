import type { Evaluate } from "../run/evaluate.ts";

/** `text IS NFC NORMALIZED`; null for what is no text. */
export function isNormalized(operand: Evaluate, form: string, negated: boolean): Evaluate {
  return (frame) => {
    const value = operand(frame);
    if (typeof value !== "string") return null;
    return (value.normalize(form) === value) !== negated;
  };
}

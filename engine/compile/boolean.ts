import { truth } from "../values/logic.ts";
import type { Value } from "../values/value.ts";
import type { Evaluate } from "../run/evaluate.ts";

/** @throws CypherError when a value is neither a boolean nor null. */
export function truthOf(value: Value): boolean | null {
  return value === true || value === false || value === null ? value : truth(value);
}

/** AND: false as soon as one is, null if none is and one is null. */
export function allOf(operands: readonly Evaluate[]): Evaluate {
  return (frame) => {
    let result: boolean | null = true;
    for (const operand of operands) {
      const value = truthOf(operand(frame));
      if (value === false) return false;
      if (value === null) result = null;
    }
    return result;
  };
}

/** OR: true as soon as one is, null if none is and one is null. */
export function anyOf(operands: readonly Evaluate[]): Evaluate {
  return (frame) => {
    let result: boolean | null = false;
    for (const operand of operands) {
      const value = truthOf(operand(frame));
      if (value === true) return true;
      if (value === null) result = null;
    }
    return result;
  };
}

/** XOR: null as soon as one is. */
export function oneOf(operands: readonly Evaluate[]): Evaluate {
  return (frame) => {
    let result: boolean | null = false;
    for (const operand of operands) {
      const value = truthOf(operand(frame));
      if (value === null) result = null;
      else if (result !== null) result = result !== value;
    }
    return result;
  };
}

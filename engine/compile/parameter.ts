import { CypherError, STATUS } from "../errors/errors.ts";
import type { Evaluate } from "../run/evaluate.ts";

/** Returns the value of a parameter. The evaluation throws a CypherError when it was not given. */
export function parameterValue(name: string): Evaluate {
  return ({ context }) => {
    const value = context.parameters.get(name);
    if (value !== undefined) return value;
    throw new CypherError(STATUS.parameterMissing, `Expected parameter(s): ${name}`);
  };
}

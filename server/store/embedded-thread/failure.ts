import { CypherError, STATUS } from "../../../engine/errors/errors.ts";
import type { EngineFailure } from "../embedded-messages.ts";
import { StoreError, type StoreErrorCode } from "../port.ts";

const CODES: readonly [RegExp, StoreErrorCode][] = [
  [/\.Statement\.(SyntaxError|SemanticError|ParameterMissing)$/, "syntax"],
  [/\.AccessMode$/, "read-only"],
  [/\.ConstraintValidationFailed$/, "constraint"],
  [/\.MemoryPoolOutOfMemoryError$/, "memory"],
  [/\.Transaction\.Terminated$/, "cancelled"],
];

/** Returns an error of the engine in the form of the store. */
export function failureOf(error: unknown): EngineFailure {
  if (error instanceof StoreError) return { code: error.code, message: error.message };
  if (error instanceof RangeError) return ofRange(error);
  if (!(error instanceof CypherError)) {
    const said = error instanceof Error ? error.message : String(error);
    return {
      code: "failed",
      message: `the embedded engine failed: ${said}`,
      engineCode: "Neo.DatabaseError.General.UnknownError",
    };
  }
  const { code, message, place } = error;
  return {
    code: CODES.find(([form]) => form.test(code))?.[1] ?? "failed",
    message: message.split("\n")[0] ?? message,
    engineMessage: message,
    engineCode: code,
    ...(place && { place: { ...place } }),
  };
}

/**
 * Returns the failure for a limit of JavaScript: too many nested calls, or too long a string or
 * list.
 */
function ofRange(error: RangeError): EngineFailure {
  // eslint-disable-next-line no-restricted-syntax -- V8 has one class for all of these errors
  if (/call stack/i.test(error.message)) {
    const message = "the statement is nested too deeply for the embedded engine";
    return { code: "failed", message, engineCode: "Neo.ClientError.Statement.ExecutionFailed" };
  }
  const message = `a value is larger than the embedded engine can hold (${error.message})`;
  return { code: "memory", message, engineCode: STATUS.memory };
}

/** The same as a failure of the store; its message names the place too. */
export function storeFailure(said: EngineFailure): StoreError {
  const { code, message, engineCode, engineMessage, place } = said;
  const shown = place ? `${message} (line ${place.line}, column ${place.column})` : message;
  return new StoreError(code, shown, engineCode, {
    ...(engineMessage !== undefined && { engineMessage }),
    ...(place && { place }),
  });
}

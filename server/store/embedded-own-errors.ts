import { CypherError } from "../../engine/errors.ts";
import { StoreError, type StoreErrorCode } from "./port.ts";

const CODES: readonly [RegExp, StoreErrorCode][] = [
  [/\.Statement\.(SyntaxError|SemanticError)$/, "syntax"],
  [/\.AccessMode$/, "read-only"],
  [/\.ConstraintValidationFailed$/, "constraint"],
  [/\.MemoryPoolOutOfMemoryError$/, "memory"],
];

/** What the engine threw, as a failure of the store; its message names the place too. */
export function ownEngineFailure(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return new StoreError("failed", "the statement is nested too deeply for the embedded engine");
  }
  if (!(error instanceof CypherError)) {
    const said = error instanceof Error ? error.message : String(error);
    return new StoreError("failed", `the embedded engine failed: ${said}`, undefined, {
      cause: error,
    });
  }
  const { code, message, place } = error;
  const found = CODES.find(([form]) => form.test(code))?.[1] ?? "failed";
  const line = message.split("\n")[0] ?? message;
  if (!place) return new StoreError(found, line, code, { engineMessage: message });
  const shown = `${line} (line ${place.line}, column ${place.column})`;
  return new StoreError(found, shown, code, {
    engineMessage: message,
    place: { line: place.line, column: place.column },
  });
}

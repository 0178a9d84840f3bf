import { ProblemError, Unavailable } from "../errors.ts";
import { StoreError } from "../store/port.ts";

/** Store failures that a client can act upon or wait out. */
const STORE_STATUS: Partial<Record<StoreError["code"], [status: number, title: string]>> = {
  timeout: [504, "Time limit reached"],
  "row-limit": [413, "Row limit reached"],
  memory: [413, "Memory limit reached"],
  unreachable: [503, "Store not reachable"],
};

/** Converts any error to one that can be told to a client. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof StoreError) {
    const known = STORE_STATUS[error.code];
    if (known)
      return new ProblemError(known[0], known[1], error.message, undefined, { cause: error });
    return new Unavailable(`the store is not available: ${error.message}`, { cause: error });
  }
  const { status, expose } = error as { status?: unknown; expose?: unknown };
  if (error instanceof Error && expose === true && typeof status === "number")
    return new ProblemError(status, "Bad request", error.message, undefined, { cause: error });
  if (error instanceof URIError)
    return new ProblemError(400, "Bad request", "the address has an invalid percent encoding");
  return new ProblemError(
    500,
    "Internal error",
    "internal error; the server's log has the details",
  );
}

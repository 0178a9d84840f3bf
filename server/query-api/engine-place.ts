import { offsetBefore } from "../language/insertion.ts";
import { placeOf } from "../language/place.ts";
import { StoreError, type EnginePlace } from "../store/port.ts";
import { codeOf, QueryFailure } from "./failure.ts";
import { placedMessage } from "./placed-message.ts";
import type { Prepared } from "./prepare.ts";

/** An engine's error with its place in the caller's own text, where the engine tells a place. */
export function placingError(
  error: unknown,
  text: string,
  { statement, insertions }: Pick<Prepared, "statement" | "insertions">,
): unknown {
  if (!(error instanceof StoreError) || !error.place) return error;
  const offset = error.place.offset ?? offsetOf(statement, error.place);
  const start = offsetBefore(offset, insertions);
  const place = placeOf(text, { start, end: start });
  const message = placedMessage(error.engineMessage ?? error.message, text, place);
  const [status, code] = codeOf(error);
  return new QueryFailure(status, code, message, undefined, { cause: error });
}

function offsetOf(text: string, { line, column }: EnginePlace): number {
  const lines = text.split("\n");
  const before = lines.slice(0, line - 1).map((one) => `${one}\n`);
  const within = [...(lines[line - 1] ?? "")].slice(0, column - 1);
  return [...before, ...within].join("").length;
}

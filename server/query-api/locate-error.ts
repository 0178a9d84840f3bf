import { placeOf } from "../language/place.ts";
import { StoreError } from "../store/port.ts";
import { codeOf, QueryFailure } from "./failure.ts";
import { placedMessage } from "./placed-message.ts";

/** Adds the source line and a caret to an engine's error if it has a position. */
export function locateError(error: unknown, text: string): unknown {
  if (!(error instanceof StoreError) || !error.place) return error;
  const { offset } = error.place;
  const place = placeOf(text, { start: offset, end: offset });
  const message = placedMessage(error.engineMessage ?? error.message, text, place);
  const [status, code] = codeOf(error);
  return new QueryFailure(status, code, message, undefined, { cause: error });
}

import type { IncomingMessage } from "node:http";

/** The id of a request, under which the log has it. */
export function requestId({ id }: Pick<IncomingMessage, "id">): string {
  // Ids are made here, and are text.
  return typeof id === "object" ? "" : String(id);
}

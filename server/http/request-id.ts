import type { IncomingMessage } from "node:http";

/** Returns the id under which a request is logged. */
export function requestId({ id }: Pick<IncomingMessage, "id">): string {
  // Ids are generated as strings by the request log.
  return typeof id === "object" ? "" : String(id);
}

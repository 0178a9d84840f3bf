import type { Request } from "express";
import { clientAddress } from "../http/client-address.ts";
import { requestId } from "../http/request-id.ts";
import type { RunOptions } from "../store/port.ts";

/** Who asks, as the store and its own list of transactions know it. */
export function askedBy(request: Request): Required<Pick<RunOptions, "client" | "metadata">> {
  return { client: clientAddress(request), metadata: { request: requestId(request) } };
}

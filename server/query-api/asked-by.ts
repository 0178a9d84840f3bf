import type { Request } from "express";
import { requestId } from "../http/request-id.ts";
import type { RunOptions } from "../store/port.ts";
import { clientOf } from "./entrance.ts";

/** Who asks, as the store and its own list of transactions know it. */
export function askedBy(request: Request): Required<Pick<RunOptions, "client" | "metadata">> {
  return { client: clientOf(request), metadata: { request: requestId(request) } };
}

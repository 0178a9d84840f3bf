import type { Request } from "express";
import { clientAddress } from "../http/client-address.ts";
import type { RunOptions } from "../store/port.ts";

/** Returns the request's source as the store logs it and shows it in its list of transactions. */
export function requestSource(request: Request): Required<Pick<RunOptions, "client" | "metadata">> {
  return { client: clientAddress(request), metadata: { request: request.id } };
}

import type { Request } from "express";
import type { RunOptions } from "../store/port.ts";
import { clientOf } from "./entrance.ts";

/** Who asks, as the store and its own list of transactions know it. */
export function askedBy(request: Request): Required<Pick<RunOptions, "client" | "metadata">> {
  // Ids are made here, and are text.
  const id = typeof request.id === "object" ? "" : String(request.id);
  return { client: clientOf(request), metadata: { request: id } };
}

import type { Request, Response } from "express";
import { ProblemError } from "../errors.ts";
import type { Asker } from "../work/asker.ts";
import { clientOf } from "./client-address.ts";
import { disconnectSignal } from "./disconnect.ts";

/**
 * Returns the caller that waits for the response to a request. Its signal aborts if the client
 * disconnects before the response is sent.
 */
export function callerOf(request: Request, response: Response): Asker {
  const reason = () => new ProblemError(499, "Client gone", "the client has disconnected");
  return { client: clientOf(request), signal: disconnectSignal(request, response, reason) };
}

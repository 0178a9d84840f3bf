import type { Request, Response } from "express";
import { ProblemError } from "../errors.ts";
import type { Asker } from "../work/asker.ts";
import { clientOf } from "./client-address.ts";
import { whenGone } from "./when-gone.ts";

/** Who waits for the answer to a request. The signal aborts if the client leaves before it is sent. */
export function askerOf(request: Request, response: Response): Asker {
  const left = () => new ProblemError(499, "Client gone", "the client has left");
  return { client: clientOf(request), signal: whenGone(request, response, left) };
}

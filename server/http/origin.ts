import type { Request } from "express";
import { BadRequest } from "../errors.ts";

/**
 * The origin under which this server is known: the one that is set, else that of the request.
 * Throws BadRequest when the request names none.
 */
export function originOf(request: Request, publicOrigin: string | undefined): string {
  if (publicOrigin !== undefined) return publicOrigin;
  const host = request.get("host") ?? "";
  const origin = `${request.protocol}://${host}`;
  if (URL.canParse(origin) && new URL(origin).host === host.toLowerCase())
    return new URL(origin).origin;
  throw new BadRequest([{ field: "Host", found: host, expected: "the name of a host" }]);
}

import type { Request, Response } from "express";
import { BadRequest } from "../errors.ts";
import { packPath } from "./pack-path.ts";

/** All headers that determine the address of a request. */
const READ_FROM = "Host, X-Forwarded-Host, X-Forwarded-Proto";

/**
 * Returns the address under which this server is known, with its path, that of the request's pack
 * and no trailing slash: the configured one, else that of the request, which a trusted proxy may
 * have forwarded. If it comes from the request, the response gets a Vary header for caches.
 *
 * @throws BadRequest if the request has no valid host
 */
export function baseAddress(
  request: Request,
  response: Response,
  publicUrl: string | undefined,
): string {
  if (publicUrl !== undefined) return publicUrl + packPath(response);
  response.vary(READ_FROM);
  return requestOrigin(request) + packPath(response);
}

/**
 * Returns the origin that a request was sent to.
 *
 * @throws BadRequest if the request has no valid host
 */
export function requestOrigin(request: Request): string {
  const origin = namedOrigin(request.protocol, request.host ?? "");
  if (origin !== undefined) return origin;
  const found = request.host ?? "";
  throw new BadRequest([{ field: "Host", found, expected: "a host name" }]);
}

/** A proxy may forward any word as the scheme, and may include the default port. */
function namedOrigin(protocol: string, host: string): string | undefined {
  const origin = `${protocol}://${host}`;
  if (!/^https?$/i.test(protocol) || !URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  const withPort = `${url.hostname}:${url.protocol === "https:" ? 443 : 80}`;
  return [url.host, withPort].includes(host.toLowerCase()) ? url.origin : undefined;
}

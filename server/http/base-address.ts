import type { Request, Response } from "express";
import { BadRequest } from "../errors.ts";

/** Everything that the address of a request is read from. */
const READ_FROM = "Host, X-Forwarded-Host, X-Forwarded-Proto";

/**
 * The address under which this server is known, with its path and without a slash at the end: the
 * one that is set, else that of the request, which a proxy that is trusted may have forwarded. An
 * answer that is made from the request says so to caches.
 *
 * @throws BadRequest when the request names no host
 */
export function baseAddress(
  request: Request,
  response: Response,
  publicUrl: string | undefined,
): string {
  if (publicUrl !== undefined) return publicUrl;
  response.vary(READ_FROM);
  return requestOrigin(request);
}

/**
 * The origin that a request was sent to.
 *
 * @throws BadRequest when the request names no host
 */
export function requestOrigin(request: Request): string {
  const origin = namedOrigin(request.protocol, request.host ?? "");
  if (origin !== undefined) return origin;
  const found = request.host ?? "";
  throw new BadRequest([{ field: "Host", found, expected: "the name of a host" }]);
}

/** A proxy may forward any word for a scheme, and name the port that a scheme has anyway. */
function namedOrigin(protocol: string, host: string): string | undefined {
  const origin = `${protocol}://${host}`;
  if (!/^https?$/i.test(protocol) || !URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  const withPort = `${url.hostname}:${url.protocol === "https:" ? 443 : 80}`;
  return [url.host, withPort].includes(host.toLowerCase()) ? url.origin : undefined;
}

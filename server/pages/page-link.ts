import type { Request, Response } from "express";
import { ProblemError } from "../errors.ts";
import { withQuery } from "../share/oembed.ts";
import { baseAddress } from "../http/base-address.ts";

/**
 * Returns the address of the page that shows a query's view, in legible form; "" if the request has
 * no valid host.
 */
export function pageLink(
  request: Request,
  response: Response,
  publicUrl: string | undefined,
  query: string,
): string {
  try {
    const base = baseAddress(request, response, publicUrl);
    // Characters that need no escaping in a query stay legible.
    return withQuery(`${base}/`, query.replace(/%(2C|3A|2F|40)/g, decodeURIComponent));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return "";
  }
}

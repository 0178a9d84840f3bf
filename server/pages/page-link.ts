import type { Request, Response } from "express";
import { ProblemError } from "../errors.ts";
import { withQuery } from "../share/oembed.ts";
import { baseAddress } from "../http/base-address.ts";

/**
 * Address of the page that shows a query's view, as people read it; "" if the request does not say
 * under which name it found the server.
 */
export function pageLink(
  request: Request,
  response: Response,
  publicUrl: string | undefined,
  query: string,
): string {
  try {
    const base = baseAddress(request, response, publicUrl);
    // Signs that need no escape in a query stay legible.
    return withQuery(`${base}/`, query.replace(/%(2C|3A|2F|40)/g, decodeURIComponent));
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return "";
  }
}

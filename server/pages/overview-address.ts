import type { Request, RequestHandler } from "express";
import { queryOf } from "../http/query-of.ts";

/** Leads from the address that overviews once had to the map that draws them, with the same query. */
export const overviewAddress: RequestHandler = (request: Request, response) => {
  const query = queryOf(request);
  const asks = new URLSearchParams(query).has("overview");
  const all = asks ? query : ["overview=yes", query].filter(Boolean).join("&");
  response.redirect(302, `./?${all}`);
};

import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import { sentNotModified } from "./conditional.ts";

/**
 * Sends a page that is revalidated each time: responds 304 if the client has this version already.
 */
export function sendPage(request: Request, response: Response, body: string): void {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  response.set({ ETag: `W/"${hash}"`, "Cache-Control": "no-cache" });
  if (!sentNotModified(request, response)) response.type("html").send(body);
}

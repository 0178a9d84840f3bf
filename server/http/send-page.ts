import { createHash } from "node:crypto";
import type { Request, Response } from "express";
import { answeredUnchanged } from "./conditional.ts";

/** Answers with a page that is checked each time: 304 where the reader has this one already. */
export function sendPage(request: Request, response: Response, body: string): void {
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 27);
  response.set({ ETag: `W/"${hash}"`, "Cache-Control": "no-cache" });
  if (!answeredUnchanged(request, response)) response.type("html").send(body);
}

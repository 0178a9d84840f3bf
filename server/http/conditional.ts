import { createHash } from "node:crypto";
import type { Request, Response } from "express";

/**
 * Names the data version of an answer, also of one that carries no ETag because a load is running.
 * A page that is made of several answers takes them only when they name the same.
 */
export const VERSION_HEADER = "Entente-Version";

/**
 * The weak ETag of an answer that only a load or another program changes.
 * @param program its version: another one answers otherwise
 * @param asked what was asked, where one address has several answers or the answer is a file
 */
export function dataTag(program: string, dataVersion: string, asked?: string): string {
  const version = `${program}-${dataVersion}`;
  if (asked === undefined) return `W/"${version}"`;
  const digest = createHash("sha256").update(asked).digest("base64url").slice(0, 16);
  return `W/"${version}-${digest}"`;
}

/** Answers 304 to a reader who holds what the ETag of the response names; tells whether it did. */
export function answeredUnchanged(request: Request, response: Response): boolean {
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}

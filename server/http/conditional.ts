import { createHash, type BinaryLike } from "node:crypto";
import type { Request, Response } from "express";

/**
 * Header with the data version of a response. It is also set while a load is running and there is
 * no ETag. A page that combines several responses uses them only if their versions are equal.
 */
export const VERSION_HEADER = "Entente-Version";

/**
 * Returns the weak ETag of a response that changes only with the data or the program.
 *
 * @param program version of this program, since another version may respond differently
 * @param variant distinguishes responses of one address, or a file from the data it is made of; the
 *   content of a response that changes without the data
 */
export function dataTag(program: string, dataVersion: string, variant?: BinaryLike): string {
  const version = `${program}-${dataVersion}`;
  if (variant === undefined) return `W/"${version}"`;
  const digest = createHash("sha256").update(variant).digest("base64url").slice(0, 16);
  return `W/"${version}-${digest}"`;
}

/** Responds 304 if the client's copy matches the ETag of the response. Returns true if it did. */
export function sentNotModified(request: Request, response: Response): boolean {
  if (!request.fresh) return false;
  response.status(304).end();
  return true;
}

import type { Request } from "express";

/** Returns the raw query string of a request, without the question mark. */
export function queryOf({ originalUrl }: Request): string {
  return /\?(.*)$/s.exec(originalUrl)?.[1] ?? "";
}

import type { Request } from "express";

/** The query of a request as it was sent, without the question mark. */
export function queryOf({ originalUrl }: Request): string {
  return /\?(.*)$/s.exec(originalUrl)?.[1] ?? "";
}

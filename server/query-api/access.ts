import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { QueryFailure } from "./failure.ts";

/**
 * Whether the caller has the write token: as a bearer, or as the password of any user, which is
 * how Neo4j's clients send what they have. Nobody has it where none is set.
 *
 * @throws QueryFailure 401 when another token came.
 */
export function hasWriteToken(request: Request, token: string | undefined): boolean {
  const header = request.headers.authorization;
  if (token === undefined || header === undefined) return false;
  if (sameText(givenToken(header), token)) return true;
  throw new QueryFailure(
    401,
    "Neo.ClientError.Security.Unauthorized",
    "Authorization: this is not the write token; leave the header out to read",
  );
}

/**
 * The mode in which a statement runs. As in Neo4j it is WRITE where nothing is said, but only for
 * a caller who may write; for anyone else it is READ.
 *
 * @throws QueryFailure 403 when WRITE is asked for without the write token.
 */
export function accessMode(
  asked: "READ" | "WRITE" | undefined,
  mayWrite: boolean,
  token: string | undefined,
): "read" | "write" {
  if (asked === "WRITE" && !mayWrite)
    throw new QueryFailure(
      403,
      "Neo.ClientError.Security.Forbidden",
      token === undefined
        ? "accessMode: found WRITE, expected READ: this server takes no writes (ENTENTE_WRITE_TOKEN is not set)"
        : "accessMode: found WRITE, which needs the write token as Authorization: Bearer",
    );
  return mayWrite && asked !== "READ" ? "write" : "read";
}

function givenToken(header: string): string {
  const [scheme = "", credentials = ""] = header.split(/ +/, 2);
  if (/^bearer$/i.test(scheme)) return credentials;
  if (!/^basic$/i.test(scheme)) return "";
  return Buffer.from(credentials, "base64")
    .toString()
    .replace(/^[^:]*:/, "");
}

/** Hashing first gives both the same length, so that time tells nothing of either. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

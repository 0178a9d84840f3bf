import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { clientOf } from "../http/client-address.ts";
import { QueryFailure } from "./failure.ts";
import { WrongTokens } from "./wrong-tokens.ts";

/** Distinguishes callers with the write token from those who may only read. */
export class WriteAccess {
  readonly #token: string | undefined;
  readonly #wrong = new WrongTokens();

  /** @param token undefined if writes are disabled */
  constructor(token: string | undefined) {
    this.#token = token;
  }

  /**
   * Returns true if the caller sent the write token: as a bearer token, or as the password of any
   * user, which is how Neo4j's clients send credentials. Since these clients cannot omit a
   * password, a wrong password only makes the caller a reader.
   *
   * @throws QueryFailure 401 for a wrong bearer token, 429 after too many wrong ones
   */
  hasWriteToken(request: Request): boolean {
    const header = request.headers.authorization;
    if (this.#token === undefined || header === undefined) return false;
    const { isPassword, tokens } = givenTokens(header);
    for (const token of tokens) if (sameText(token, this.#token)) return true;
    this.#wrong.count(clientOf(request), tokens[0] ?? "", isPassword);
    if (isPassword) return false;
    throw new QueryFailure(
      401,
      "Neo.ClientError.Security.Unauthorized",
      "Authorization: this is not the write token; leave the header out to read",
    );
  }
}

/** Returns the mode in which a statement runs. It defaults to WRITE if the caller may write. */
export function accessMode(
  requested: "READ" | "WRITE" | undefined,
  mayWrite: boolean,
): "read" | "write" {
  return mayWrite && requested !== "READ" ? "write" : "read";
}

/**
 * Returns the error for a statement that writes and was sent in access mode WRITE without the write
 * token. Read statements may request WRITE too, since it is the default of Neo4j's clients.
 */
export function writeRefusal(token: string | undefined): QueryFailure {
  return new QueryFailure(
    403,
    "Neo.ClientError.Security.Forbidden",
    token === undefined
      ? "accessMode: found WRITE, expected READ: this server takes no writes (ENTENTE_WRITE_TOKEN is not set)"
      : "accessMode: found WRITE, which needs the write token as Authorization: Bearer",
  );
}

/**
 * Parses the possible tokens of an Authorization header; Neo4j's clients encode bearer tokens in
 * base64.
 */
function givenTokens(header: string): { isPassword: boolean; tokens: string[] } {
  const [scheme = "", credentials = ""] = header.trim().split(/ +/, 2);
  const decoded = Buffer.from(credentials, "base64").toString();
  if (/^basic$/i.test(scheme))
    return { isPassword: true, tokens: [decoded.replace(/^[^:]*:/, "")] };
  return { isPassword: false, tokens: /^bearer$/i.test(scheme) ? [credentials, decoded] : [""] };
}

/**
 * Compares in constant time; hashing first makes the lengths equal, so that they do not leak
 * either.
 */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

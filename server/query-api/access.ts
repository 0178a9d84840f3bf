import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { clientOf } from "../http/client-address.ts";
import { QueryFailure } from "./failure.ts";
import { WrongTokens } from "./wrong-tokens.ts";

/** Tells callers who have the write token from those who may only read. */
export class WriteAccess {
  readonly #token: string | undefined;
  readonly #wrong = new WrongTokens();

  /** @param token undefined: nobody may write */
  constructor(token: string | undefined) {
    this.#token = token;
  }

  /**
   * Whether the caller has the write token: as a bearer, or as the password of any user, which is
   * how Neo4j's clients send what they have. These cannot leave a password out, so that another
   * one makes an ordinary reader.
   *
   * @throws QueryFailure 401 when another token came as a bearer, 429 after too many wrong ones
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

/** The mode in which a statement runs: WRITE unless told otherwise, for a caller who may write. */
export function accessMode(
  asked: "READ" | "WRITE" | undefined,
  mayWrite: boolean,
): "read" | "write" {
  return mayWrite && asked !== "READ" ? "write" : "read";
}

/**
 * Why a statement that writes does not run for a caller who asked for WRITE and may only read. Any
 * statement may ask for it, as Neo4j's clients do unless they are told otherwise.
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

/** What may be a token in a header; Neo4j's clients send a bearer in base64. */
function givenTokens(header: string): { isPassword: boolean; tokens: string[] } {
  const [scheme = "", credentials = ""] = header.trim().split(/ +/, 2);
  const decoded = Buffer.from(credentials, "base64").toString();
  if (/^basic$/i.test(scheme))
    return { isPassword: true, tokens: [decoded.replace(/^[^:]*:/, "")] };
  return { isPassword: false, tokens: /^bearer$/i.test(scheme) ? [credentials, decoded] : [""] };
}

/** Hashing first gives both the same length, so that time tells nothing of either. */
function sameText(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

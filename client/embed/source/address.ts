import { msg } from "../../../domain/message.ts";
import { unexpected } from "./source-error.ts";

/** The target of `src`: a server of Entente, or a file with one graph. */
export interface Address {
  kind: "server" | "file";
  /** Of a server with a slash at the end and without a query */
  url: URL;
  /** As given: if it is no server, it may be a file whose name has no extension */
  given: URL;
}

/** The ending of a file's name, such as `.graphml`; `.0` of a version is none. */
const ENDING = /\.[a-z][a-z0-9]{0,9}$/i;

const EXPECTED = msg("an http or https address, or a path on this site");

/**
 * Reads `src`. A path whose last part has an ending, or that leads into an `/api/`, is a file;
 * anything else is the address of a server until that does not answer as one.
 * @param base address of the document
 * @throws SourceError for another scheme, an address with a password in it, or none at all
 */
export function readAddress(src: string, base: string): Address {
  const text = src.trim();
  if (!URL.canParse(text, base)) throw unexpected("src", src, EXPECTED);
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw unexpected("src", src, EXPECTED);
  if (url.username !== "" || url.password !== "")
    throw unexpected("src", url.host, msg("an address without a user name or password"));
  url.hash = "";
  const given = new URL(url);
  if (ENDING.test(url.pathname) || /\/api\/./.test(url.pathname))
    return { kind: "file", url, given };
  url.search = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { kind: "server", url, given };
}

import { unexpected } from "./source-error.ts";

/** What `src` names: a server of Entente, or a file with one graph. */
export interface Address {
  kind: "server" | "json" | "gexf";
  url: URL;
}

const EXPECTED = "an http or https address, or a path on this site";

/**
 * Reads `src`. A path that ends in `.gexf` or `.json`, or leads into an `/api/`, is a file;
 * anything else is the address of a server.
 * @param base address of the document
 * @throws SourceError for another scheme, an address with a password in it, or none at all
 */
export function readAddress(src: string, base: string): Address {
  const text = src.trim();
  if (!URL.canParse(text, base)) throw unexpected("src", src, EXPECTED);
  const url = new URL(text, base);
  if (url.protocol !== "http:" && url.protocol !== "https:") throw unexpected("src", src, EXPECTED);
  if (url.username !== "" || url.password !== "")
    throw unexpected("src", url.host, "an address without a user name or password");
  url.hash = "";
  if (/\.gexf$/i.test(url.pathname)) return { kind: "gexf", url };
  if (/\.json$/i.test(url.pathname) || /\/api\/./.test(url.pathname)) return { kind: "json", url };
  url.search = "";
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return { kind: "server", url };
}

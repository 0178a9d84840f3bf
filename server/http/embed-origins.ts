/** Origins whose pages may embed: all of them, or the listed ones. */
export type EmbedOrigins = "*" | readonly string[];

export const EMBED_ORIGINS_FORM =
  "* for anyone, none, or origins such as https://example.org or https://*.example.org, separated by spaces or commas";

const HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`;
const ORIGIN = new RegExp(String.raw`^https?://(?:(?:\*\.)?${HOST}|\[[0-9a-f:.]+\])(?::\d{1,5})?$`);

/** Browsers omit the default port of a scheme. */
const withoutDefaultPort = (origin: string): string =>
  origin.replace(/^(https:.*):443$|^(http:.*):80$/, "$1$2");

/** Parses the setting, ignoring case. Returns null if it is malformed. */
export function parseEmbedOrigins(text: string): EmbedOrigins | null {
  const words = text
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
  if (words.length === 1 && words[0] === "*") return "*";
  if (words.length === 1 && words[0] === "none") return [];
  if (words.length === 0 || !words.every((word) => ORIGIN.test(word))) return null;
  return words.map(withoutDefaultPort);
}

/**
 * Returns the sources of `frame-ancestors`. The server's own pages may always frame, for the
 * preview.
 */
export function frameAncestors(origins: EmbedOrigins): string[] {
  return origins === "*" ? ["*"] : ["'self'", ...origins];
}

/** Returns true if an origin, as browsers send it, is allowed. */
export function allowsOrigin(origins: EmbedOrigins, origin: string): boolean {
  if (origins === "*") return true;
  return origins.some((allowed) => {
    const [before = "", after] = allowed.split("*");
    if (after === undefined) return allowed === origin;
    const between = origin.slice(before.length, -after.length);
    return between !== "" && origin === before + between + after;
  });
}

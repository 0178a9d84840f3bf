/** Whose pages may embed: anyone's, or those of these origins. */
export type EmbedOrigins = "*" | readonly string[];

export const EMBED_ORIGINS_FORM =
  "* for anyone, none, or origins such as https://example.org or https://*.example.org, separated by spaces or commas";

const HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)*[a-z0-9](?:[a-z0-9-]*[a-z0-9])?`;
const ORIGIN = new RegExp(String.raw`^https?://(?:(?:\*\.)?${HOST}|\[[0-9a-f:.]+\])(?::\d{1,5})?$`);

/** Browsers leave out the port that a scheme has anyway. */
const withoutDefaultPort = (origin: string): string =>
  origin.replace(/^(https:.*):443$|^(http:.*):80$/, "$1$2");

/** Reads the setting; null where it is none. Case does not matter. */
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

/** The sources of `frame-ancestors`: the server's own pages may always frame, to show a preview. */
export function frameAncestors(origins: EmbedOrigins): string[] {
  return origins === "*" ? ["*"] : ["'self'", ...origins];
}

/** Whether an origin, as a browser sends it, is among those allowed. */
export function allowsOrigin(origins: EmbedOrigins, origin: string): boolean {
  if (origins === "*") return true;
  return origins.some((allowed) => {
    const [before = "", after] = allowed.split("*");
    if (after === undefined) return allowed === origin;
    const between = origin.slice(before.length, -after.length);
    return between !== "" && origin === before + between + after;
  });
}

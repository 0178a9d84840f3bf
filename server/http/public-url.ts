export const PUBLIC_URL_FORM =
  "an address such as https://example.org or https://example.org/graphs, whose path begins with no name that the server uses itself, such as api or assets";

const FORM = /^https?:\/\/[^/?#@]+((?:\/[\w.~-]+)*)\/?$/i;

/**
 * First steps of the server's own paths. A proxy may take its path away before it passes a request
 * on; if the two began alike, nobody could tell whether it has.
 */
const OWN = [
  "api",
  "assets",
  "db",
  "docs",
  "embed",
  "flags",
  "healthz",
  "index.html",
  "metrics",
  "oembed",
  "openapi.json",
  "readyz",
  "third-party.txt",
  "workbench",
];

/** Reads the setting: an address without a slash at its end; null if it is none. */
export function parsePublicUrl(text: string): string | null {
  const path = FORM.exec(text)?.[1];
  if (path === undefined || !URL.canParse(text)) return null;
  const [first = "", ...rest] = path.split("/").slice(1);
  if ([first, ...rest].some((step) => /^\.+$/.test(step))) return null;
  if (OWN.includes(first.toLowerCase())) return null;
  return new URL(text).origin + path;
}

/** The path of such an address: `/graphs`, or "" for none. */
export function publicPath(publicUrl: string | undefined): string {
  return publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
}

export const PUBLIC_URL_FORM =
  "an address such as https://example.org or https://example.org/graphs, whose path must not begin with a name that the server uses itself, such as api or assets";

const FORM = /^https?:\/\/[^/?#@]+((?:\/[\w.~-]+)*)\/?$/i;

/**
 * First segments of the server's own paths. A proxy may strip its path prefix before it forwards a
 * request; if the prefix began with one of these, the two cases could not be told apart.
 */
const OWN = [
  "404",
  "api",
  "assets",
  "d",
  "db",
  "docs",
  "embed",
  "flags",
  "healthz",
  "import",
  "index",
  "lens",
  "metrics",
  "oembed",
  "openapi.json",
  "overview",
  "packs",
  "readyz",
  "third-party.txt",
  "workbench",
];

/** Parses the setting. Returns the address without a trailing slash, or null if it is malformed. */
export function parsePublicUrl(text: string): string | null {
  const path = FORM.exec(text)?.[1];
  if (path === undefined || !URL.canParse(text)) return null;
  const [first = "", ...rest] = path.split("/").slice(1);
  if ([first, ...rest].some((step) => /^\.+$/.test(step))) return null;
  // A page is served by its name and by that of its file.
  if (OWN.includes(first.toLowerCase().replace(/\.html$/, ""))) return null;
  return new URL(text).origin + path;
}

/** Returns the path of a public address: `/graphs`, or "" if there is none. */
export function publicPath(publicUrl: string | undefined): string {
  return publicUrl === undefined ? "" : new URL(publicUrl).pathname.replace(/\/$/, "");
}

import { escaped } from "./markup.ts";

/**
 * Returns the links in a page's head by which oEmbed consumers discover it.
 *
 * @param base public address of the server, without a trailing slash
 * @param address address of the page itself
 * @param title title of the embed; if empty, the links have none
 */
export function discoveryLinks(base: string, address: string, title = ""): string[] {
  const oembed = `${base}/oembed?url=${encodeURIComponent(address)}`;
  const named = title === "" ? "" : ` title="${escaped(title)}"`;
  return [
    ["application/json+oembed", "json"],
    ["text/xml+oembed", "xml"],
  ].map(
    ([type, format]) =>
      `<link rel="alternate" type="${type}" href="${escaped(`${oembed}&format=${format}`)}"${named} />`,
  );
}

const END_OF_HEAD = "</head>";

/** Adds links to the head of a page. Throws Error if it has no head. */
export function withDiscovery(page: string, links: readonly string[]): string {
  if (!page.includes(END_OF_HEAD)) throw new Error("the page has no head");
  // Replaced by a function, since addresses may contain $ patterns.
  return page.replace(END_OF_HEAD, () => `${links.join("\n    ")}\n  ${END_OF_HEAD}`);
}

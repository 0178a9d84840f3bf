import { escaped } from "./markup.ts";

/**
 * The links in a page's head by which consumers of oEmbed find how to embed it.
 * @param base address under which the server is known outside, without a slash at its end
 * @param address of the page itself
 * @param title of what is embedded; without one the links have none
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

/** A page with links added to its head. Throws Error when it has none. */
export function withDiscovery(page: string, links: readonly string[]): string {
  if (!page.includes(END_OF_HEAD)) throw new Error("the page has no head");
  // Replaced by a function: what an address holds is never read as a pattern.
  return page.replace(END_OF_HEAD, () => `${links.join("\n    ")}\n  ${END_OF_HEAD}`);
}

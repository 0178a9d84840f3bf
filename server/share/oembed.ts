import type { OEmbed } from "../../domain/contract/oembed.ts";
import { escaped } from "./markup.ts";

/** Default size of an embed in CSS px. */
const WIDTH = 800;
const HEIGHT = 600;
/** Size of the picture in link previews, in CSS px. */
export const CARD = { width: 1200, height: 630 };
const CACHE_SECONDS = 3600;
const PAGES = /^\/(index\.html)?$/;
/** A hash that opens a panel of any kind, with the query that older links carry in it. */
const PANEL = /^#\/([a-z]+(?:\/[^?]*)?)(?:\?(.*))?$/;
const EMBED = /^\/embed\/v1\/?$/;

/** The view of an address of this server, as its query without the question mark. */
export interface SharedAddress {
  query: string;
}

/**
 * Returns the view that an address shows, or null if it is not an embeddable page of this server.
 *
 * @param bases addresses under which this server is known, without a trailing slash
 */
export function sharedAddress(address: string, bases: readonly string[]): SharedAddress | null {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url) return null;
  const place = url.origin + url.pathname;
  const isPage = bases.some((base) => {
    const path = place.startsWith(base) ? place.slice(base.length) : "";
    return PAGES.test(path) || EMBED.test(path);
  });
  if (!isPage) return null;
  const query = url.search.slice(1);
  const panel = url.searchParams.has("panel") ? null : PANEL.exec(url.hash);
  if (!panel?.[1]) return { query };
  // The open panel is in the hash, which embeds and pictures do not receive.
  const more = [`panel=${panel[1].replaceAll("&", "%26")}`, panel[2]];
  return { query: [query, ...more].filter(Boolean).join("&") };
}

/** Returns `base?query`, or the base alone if the query is empty. */
export const withQuery = (base: string, query: string): string =>
  query === "" ? base : `${base}?${query}`;

/** Returns the address of a view's picture in the size of link previews; `base` is the server's. */
export function cardPicture(base: string, query: string): string {
  const size = `width=${CARD.width}&height=${CARD.height}`;
  return `${base}/api/view.png?${query === "" ? size : `${query}&${size}`}`;
}

/** Returns the oEmbed response for a view. Sizes in CSS px; 800 × 600 by default. */
export function oembed(
  { query }: SharedAddress,
  { base, title }: { base: string; title: string },
  limits: { width?: number | undefined; height?: number | undefined },
): OEmbed {
  const width = Math.min(WIDTH, limits.width ?? WIDTH);
  const height = Math.min(HEIGHT, limits.height ?? HEIGHT);
  const src = withQuery(`${base}/embed/v1`, query);
  return {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Entente",
    provider_url: `${base}/`,
    cache_age: CACHE_SECONDS,
    html:
      `<iframe src="${escaped(src)}" title="${escaped(title)}" width="${width}"` +
      ` height="${height}" loading="lazy" allowfullscreen style="border:0;max-width:100%"></iframe>`,
    width,
    height,
    thumbnail_url: cardPicture(base, query),
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** Converts the response to oEmbed's XML. */
export function oembedXml(answer: OEmbed): string {
  const fields = Object.entries(answer).map(
    ([name, value]) => `  <${name}>${escaped(String(value))}</${name}>\n`,
  );
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${fields.join("")}</oembed>\n`;
}

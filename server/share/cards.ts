import { discoveryLinks } from "./discovery.ts";
import { escaped } from "./markup.ts";
import { CARD, cardPicture, withQuery } from "./oembed.ts";

/** Texts of a link preview for a view. */
export interface ViewWords {
  title: string;
  description: string;
  /** Alternative text of the picture. */
  alternative: string;
}

/** Returns the tags of a page's head for its link preview, and for oEmbed discovery. */
export function cardTags(words: ViewWords, base: string, query: string): string {
  const { title, description, alternative } = words;
  const picture = cardPicture(base, query);
  const address = withQuery(`${base}/`, query);
  const property = (name: string, content: string) =>
    `<meta property="${name}" content="${escaped(content)}" />`;
  const named = (name: string, content: string) =>
    `<meta name="${name}" content="${escaped(content)}" />`;
  return [
    named("description", description),
    property("og:type", "website"),
    property("og:site_name", "Entente"),
    property("og:url", address),
    property("og:title", title),
    property("og:description", description),
    property("og:image", picture),
    property("og:image:type", "image/png"),
    property("og:image:width", String(CARD.width)),
    property("og:image:height", String(CARD.height)),
    property("og:image:alt", alternative),
    named("twitter:card", "summary_large_image"),
    named("twitter:title", title),
    named("twitter:description", description),
    named("twitter:image", picture),
    named("twitter:image:alt", alternative),
    ...discoveryLinks(base, address, title),
  ].join("\n    ");
}

const TITLE = /<title>[^<]*<\/title>/;
const DESCRIPTION = /\s*<meta\s+name="description"[^>]*>/;

/** Replaces the title of a page and adds tags to its head. Throws Error if it has no title. */
export function withCard(page: string, title: string, tags: string): string {
  if (!TITLE.test(page)) throw new Error("the page has no title");
  const head = `<title>${escaped(`${title} · Entente`)}</title>\n    ${tags}`;
  // Replaced by a function, since names may contain $ patterns.
  return page.replace(DESCRIPTION, "").replace(TITLE, () => head);
}

import { discoveryLinks } from "./discovery.ts";
import { escaped } from "./markup.ts";
import { CARD, cardPicture, withQuery } from "./oembed.ts";

/** What a link to a view says of it before it is opened. */
export interface ViewWords {
  title: string;
  description: string;
  /** What the picture shows, for who does not see it */
  alternative: string;
}

/** The tags of a page's head that make a card of a link to it, and tell where its oEmbed is. */
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

/** The page with its title and the tags in its head. Throws Error when it has no title to replace. */
export function withCard(page: string, title: string, tags: string): string {
  if (!TITLE.test(page)) throw new Error("the page has no title");
  const head = `<title>${escaped(`${title} · Entente`)}</title>\n    ${tags}`;
  // Replaced by a function: what a name holds is never read as a pattern.
  return page.replace(DESCRIPTION, "").replace(TITLE, () => head);
}

import { xmlEscaped } from "../../model/text/xml-text.ts";
import { withoutPanel } from "../../model/link/panel.ts";
import { queryText } from "../../model/link/write-view.ts";
import { PLAIN_PNG, sizeOf, type Wanted } from "./wanted.ts";

/** A view that is shared. */
export interface Shared {
  /** Address of the server with its path, without a slash at the end */
  server: string;
  /** The query that holds the view, without the question mark */
  query: string;
  /** The route that is open beside the map, such as `#/actor/armenia`; "" for none */
  hash: string;
  /** Hash of the element's script, as `integrity` takes it; null: not known */
  integrity: string | null;
}

/** Everything that can be copied: an address, or text for a page. */
export interface Snippets {
  link: string;
  iframe: string;
  component: string;
  oembed: string;
  markdown: string;
  /** Address of the page in one file */
  file: string;
}

/** Addresses of a view's pictures by format. */
export interface Pictures {
  png: string;
  svg: string;
  pdf: string;
}

const withQuery = (base: string, query: string): string => (query ? `${base}?${query}` : base);

/** Returns a query with more parameters after it, those that are empty left out. */
function extended(query: string, more: Readonly<Record<string, string>>): string {
  const parts = Object.entries(more).flatMap(([name, value]) =>
    value === "" ? [] : [`${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`],
  );
  return [query, ...parts].filter(Boolean).join("&");
}

/** Returns the query with the theme that is wanted in the place of its own. */
function themed(query: string, theme: Wanted["theme"]): string {
  if (theme === null) return query;
  const parts = query.split("&").filter((part) => part !== "" && !part.startsWith("theme="));
  return [...parts, `theme=${theme}`].join("&");
}

/** Returns the address of the embed of a view. */
export function embedAddress({ server, query }: Shared, wanted: Wanted): string {
  const view = themed(query, wanted.theme);
  return withQuery(`${server}/embed/v1`, extended(view, { controls: wanted.controls.join(",") }));
}

/** Returns the snippets for a view as it is wanted. */
export function snippets(shared: Shared, wanted: Wanted): Snippets {
  const { server, integrity } = shared;
  const { controls, alternative, sealed } = wanted;
  const { width, height } = sizeOf(wanted);
  const view = themed(shared.query, wanted.theme);
  const link = withQuery(`${server}/`, view) + shared.hash;
  const seal = integrity === null || !sealed ? "" : ` integrity="${integrity}"`;
  const shown = [
    ["src", `${server}/`],
    ["view", view.includes("panel=") ? queryText(withoutPanel(new URLSearchParams(view))) : view],
    ["controls", controls.join(" ")],
    ["aria-label", alternative],
  ].flatMap(([name, value]) => (value ? [`${name}="${xmlEscaped(value)}"`] : []));
  const png = pictureAddresses(shared, wanted).png;
  return {
    link,
    iframe:
      `<iframe src="${xmlEscaped(embedAddress(shared, wanted))}" title="${xmlEscaped(alternative)}"` +
      ` width="${width}" height="${height}" loading="lazy" allowfullscreen` +
      ` style="border:0;max-width:100%"></iframe>`,
    component:
      `<script type="module" src="${server}/embed/v1/entente-graph.js"${seal}` +
      ` crossorigin="anonymous"></script>\n` +
      `<entente-graph ${shown.join(" ")}` +
      ` style="display:block;max-width:${width}px;aspect-ratio:${width}/${height}"></entente-graph>`,
    oembed: `${server}/oembed?url=${encodeURIComponent(link)}&maxwidth=${width}&maxheight=${height}`,
    markdown: `[![${bracketed(alternative)}](${target(png)})](${target(link)})`,
    file: withQuery(`${server}/api/view.html`, extended(view, { controls: controls.join(",") })),
  };
}

/** Returns the address of a view's picture in a size. */
export function pictureAddresses({ server, query }: Shared, wanted: Wanted): Pictures {
  const { width, height } = sizeOf(wanted);
  const { scale, dpi, transparent } = wanted.png ?? PLAIN_PNG;
  const common = {
    ...{ width: String(width), height: String(height) },
    transparent: transparent ? "true" : "",
  };
  const png = {
    ...common,
    scale: scale === "1" ? "" : scale,
    dpi: dpi === null ? "" : String(dpi),
  };
  const at = (ending: string, more: Readonly<Record<string, string>>) =>
    `${server}/api/view.${ending}?${extended(themed(query, wanted.theme), more)}`;
  return { png: at("png", png), svg: at("svg", common), pdf: at("pdf", common) };
}

/** Text between square brackets of Markdown. */
const bracketed = (text: string): string =>
  text.replace(/\s+/g, " ").replace(/[\\[\]`*_<>]/g, "\\$&");

/** Returns an address between round brackets of Markdown. */
const target = (address: string): string =>
  address.replace(/[()<>\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

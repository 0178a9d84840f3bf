import { unpackQuery } from "../../model/link/packed-query.ts";
import { queryText } from "../../model/link/write-view.ts";
import { EmbeddedGraph } from "../embedded-graph.ts";
import "../entente-graph.ts";
import { loadSource } from "../source/load.ts";
import { PAGE_STYLE } from "./page-style.ts";
import { readParameters } from "./parameters.ts";
import { talkToHost } from "./talk.ts";

// A file of its own would be waited for.
document.adoptedStyleSheets = [PAGE_STYLE.styleSheet ?? []].flat();

const { attributes, title, query, view } = readParameters(new URLSearchParams(location.search));
const main = document.createElement("main");
const heading = document.createElement("h1");
const graph = new EmbeddedGraph();
// As seen from this script: the page may have been asked for with a slash at its end.
graph.src = import.meta.env.DEV ? "/" : new URL(/* @vite-ignore */ "../", import.meta.url).href;
graph.query = query;
// The element asks for it when it comes near, takes this answer, and reports its errors.
loadSource(graph.src, query, document.baseURI).catch(() => {});
for (const [name, value] of Object.entries(attributes)) graph.setAttribute(name, value);
if (attributes.locale) document.documentElement.lang = attributes.locale;
if (title !== "") {
  document.title = title;
  heading.slot = "title";
  graph.append(heading);
} else {
  heading.className = "unseen";
  main.append(heading);
}
heading.textContent = document.title;
const show = (asked: URLSearchParams) => {
  graph.setAttribute("view", queryText(asked));
  talkToHost(graph, window);
  main.append(graph);
  document.body.append(main);
};
// A short view, which is nearly every one, is not packed: the map does not wait for it.
if (view.has("v") || view.has("panel")) void opened(view).then(show, () => show(view));
else show(view);

/** Returns a packed view, or the view of a panel's route, as parameters of the map. */
async function opened(asked: URLSearchParams): Promise<URLSearchParams> {
  const { params } = await unpackQuery(asked);
  if (!params.has("panel")) return params;
  const { withoutPanel } = await import("../../model/link/panel.ts");
  return withoutPanel(params);
}

import { EmbeddedGraph } from "./embedded-graph.ts";
import { reflect } from "./reflect.ts";
import { VIEW_ATTRIBUTES } from "./view/view-attributes.ts";

export { EmbeddedGraph };

reflect(EmbeddedGraph.prototype, ["scroll", "static", "credit", ...VIEW_ATTRIBUTES]);

// Two copies of this script may meet on one page; the first one stays.
if (!customElements.get("entente-graph")) customElements.define("entente-graph", EmbeddedGraph);

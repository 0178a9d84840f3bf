import { EntenteGraph } from "./element.ts";

customElements.define("entente-graph", EntenteGraph);

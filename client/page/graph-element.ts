import type { SerializedGraph } from "../../server/contract/graph.ts";
import type { Filter } from "../graph/filter.ts";
import type { Selection } from "../graph/state.ts";

/** What the page uses of `<entente-graph>`. */
export interface GraphElement extends HTMLElement {
  data: SerializedGraph | null;
  filter: Filter;
  selection: Selection;
  fit(): void;
  zoomIn(): void;
  zoomOut(): void;
  focusOn(id: string): void;
}

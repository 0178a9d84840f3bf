import type { Filter } from "../../model/graph/filter.ts";

declare global {
  interface HTMLElementEventMap {
    /** Another filter is asked for */
    "entente-filter": CustomEvent<{ filter: Filter }>;
    /** The panel of all filters is to be opened or closed */
    "entente-filters": CustomEvent<null>;
    /** The last step is to be undone */
    "entente-undo": CustomEvent<null>;
    /** The step that was undone last is to be taken again */
    "entente-redo": CustomEvent<null>;
  }
}

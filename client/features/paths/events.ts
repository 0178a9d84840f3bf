import type { Lit } from "../../model/graph/state.ts";

declare global {
  interface HTMLElementEventMap {
    /** A path is to be pointed out on the map, or none */
    "entente-light": CustomEvent<Lit | null>;
    /** Everything is to be shown, whatever the filters */
    "entente-lift-filters": CustomEvent<null>;
  }
}

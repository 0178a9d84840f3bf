import type { Pins } from "../model/layout/pins.ts";
import type { Selection } from "../model/graph/state.ts";

declare global {
  interface HTMLElementEventMap {
    /** Something was chosen, or nothing */
    "entente-select": CustomEvent<{ selection: Selection }>;
    /** The pointer is over an actor, or has left it */
    "entente-hover": CustomEvent<{ actor: string | null }>;
    /** Other actors or bundles are shown */
    "entente-counts": CustomEvent<{ actors: number; bundles: number }>;
    /** Discs were dragged */
    "entente-move": CustomEvent<{ pinned: Pins }>;
    /** A community of an overview is to be opened or closed in place, by its element */
    "entente-toggle": CustomEvent<{ actor: string }>;
    /** A menu is asked for, at a place of the window in CSS px */
    "entente-context": CustomEvent<{ target: Selection; x: number; y: number }>;
    /** The camera has come to rest elsewhere, or bundles were opened or closed */
    "entente-look": CustomEvent<null>;
    /** The first paint of a data set is on screen */
    "entente-drawn": CustomEvent<null>;
    /** There is no WebGL, and nothing else draws the map */
    "entente-undrawable": CustomEvent<null>;
  }
}

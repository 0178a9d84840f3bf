import type { Route } from "../../model/link/route.ts";
import type { View } from "../../model/link/view.ts";
import type { Picked } from "../search/search-box.ts";

declare global {
  interface WindowEventMap {
    "entente-menu": HTMLElementEventMap["entente-menu"];
  }
  interface HTMLElementEventMap {
    /** Another view is asked for; steps of one gesture are undone as one */
    "entente-view": CustomEvent<{ view: View; gesture?: string }>;
    /** Another route is asked for; what has changed in the view before goes into the address */
    "entente-route": CustomEvent<{ route: Route }>;
    /** A result of a search was chosen */
    "entente-pick": CustomEvent<Picked>;
    /** Something that was opened is to be closed */
    "entente-close": CustomEvent<null>;
    /** The next theme is asked for */
    "entente-theme": CustomEvent<null>;
    /** The search field is asked for */
    "entente-search": CustomEvent<null>;
    /** The menu of the top bar has opened or closed */
    "entente-menu": CustomEvent<{ open: boolean }>;
    /** A part of the page is to be folded, or opened again */
    "entente-fold": CustomEvent<null>;
  }
}

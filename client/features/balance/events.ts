import type { ActorGroups } from "../../model/graph/actor-groups.ts";
import type { Route } from "../../model/link/route.ts";

declare global {
  interface HTMLElementEventMap {
    /** Groups of actors are to be marked on the map, or none */
    "entente-groups": CustomEvent<ActorGroups | null>;
    /** Another route is asked for; what has changed in the view before goes into the address */
    "entente-route": CustomEvent<{ route: Route }>;
  }
}

import type { ActorGroups } from "../../model/graph/actor-groups.ts";

declare global {
  interface HTMLElementEventMap {
    /** Groups of actors are to be marked on the map, or none */
    "entente-groups": CustomEvent<ActorGroups | null>;
  }
}

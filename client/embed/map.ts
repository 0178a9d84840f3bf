import { EntenteGraph } from "../map/element.ts";

/** The map itself, under a name of its own inside of the public element. */
export class EmbeddedMap extends EntenteGraph {}

// Two copies of this script may meet on one page; the first one stays.
if (!customElements.get("entente-map")) customElements.define("entente-map", EmbeddedMap);

declare global {
  interface HTMLElementTagNameMap {
    "entente-map": EmbeddedMap;
  }
}

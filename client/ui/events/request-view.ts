import type { View } from "../../model/link/view.ts";

/** Asks whoever holds the view for another one: fires `entente-view` {view}. */
export function requestView(from: EventTarget, view: View): void {
  from.dispatchEvent(
    new CustomEvent("entente-view", { detail: { view }, bubbles: true, composed: true }),
  );
}

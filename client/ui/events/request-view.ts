import type { View } from "../../model/link/view.ts";
import { bubble } from "../browser/fire.ts";

/** Asks the holder of the view for another one: fires `entente-view` {view}. */
export function requestView(from: EventTarget, view: View): void {
  bubble(from, "entente-view", { view });
}

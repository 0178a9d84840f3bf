import { html } from "lit";
import type { EntenteGraph } from "../graph/element.ts";
import { icon } from "./icons.ts";

/** Nearer, farther, and everything at once. */
export function zoomButtons(graph: () => EntenteGraph | null) {
  const button = (label: string, name: "plus" | "minus" | "maximize", press: () => void) => html`
    <button aria-label=${label} title=${label} @click=${press}>${icon(name)}</button>
  `;
  return html`
    <div class="zoom" role="group" aria-label="Zoom">
      ${button("Zoom in", "plus", () => graph()?.zoomIn())}
      ${button("Zoom out", "minus", () => graph()?.zoomOut())}
      ${button("Fit to the window", "maximize", () => graph()?.fit())}
    </div>
  `;
}

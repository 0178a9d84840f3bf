import { html } from "lit";
import type { EntenteGraph } from "../graph/element.ts";
import { icon } from "./icons.ts";

/** Nearer, farther, everything at once, and whether a drag loops actors in. */
export function zoomButtons(
  graph: () => EntenteGraph | null,
  loops: boolean,
  toggleLoop: () => void,
) {
  const button = (label: string, name: "plus" | "minus" | "maximize", press: () => void) => html`
    <button aria-label=${label} title=${label} @click=${press}>${icon(name)}</button>
  `;
  return html`
    <div class="zoom" role="group" aria-label="Zoom">
      <button
        class="lasso"
        aria-pressed=${loops ? "true" : "false"}
        aria-label="Loop actors in"
        title="Loop actors in by a drag (or hold Shift)"
        @click=${toggleLoop}
      >
        ${icon("lasso")}
      </button>
      ${button("Zoom in", "plus", () => graph()?.zoomIn())}
      ${button("Zoom out", "minus", () => graph()?.zoomOut())}
      ${button("Fit to the window", "maximize", () => graph()?.fit())}
    </div>
  `;
}

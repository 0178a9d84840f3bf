import { html } from "lit";
import { msg } from "../../../domain/message.ts";
import { openLayouts } from "./open-layouts.ts";
import { icon } from "../../ui/icons/icons.ts";
import type { ExplorerState } from "../state/explorer-state.ts";

/** Nearer, farther, everything at once, and whether a drag loops actors in. */
export function zoomButtons(explorer: ExplorerState) {
  const loops = explorer.tool === "lasso";
  const button = (
    label: string,
    key: string,
    name: "plus" | "minus" | "maximize",
    press: () => void,
  ) => html`
    <button aria-label=${label} title="${label} (${key})" @click=${press}>${icon(name)}</button>
  `;
  return html`
    <div class="zoom" role="group" aria-label=${msg("Zoom")}>
      <button
        class="layouts"
        ?disabled=${explorer.overview.isOn}
        aria-haspopup="menu"
        aria-label=${msg("Layout")}
        title=${msg("Layout")}
        @click=${({ currentTarget: button }: Event) =>
          void explorer.attempt(() => openLayouts(explorer, button as HTMLElement))}
      >
        ${icon("layout")}
      </button>
      <button
        class="lasso"
        aria-pressed=${loops ? "true" : "false"}
        aria-label=${msg("Lasso select")}
        title=${msg("Lasso select: drag around actors (or hold Shift)")}
        @click=${() => (explorer.tool = loops ? "pan" : "lasso")}
      >
        ${icon("lasso")}
      </button>
      ${button(msg("Zoom in"), "+", "plus", () => explorer.graph?.zoomIn())}
      ${button(msg("Zoom out"), "−", "minus", () => explorer.graph?.zoomOut())}
      ${button(msg("Fit to the window"), "0", "maximize", () => explorer.graph?.fit(true))}
    </div>
  `;
}

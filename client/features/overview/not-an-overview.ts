import { html } from "lit";
import { msg } from "../../../domain/message.ts";
import type { View } from "../../model/link/view.ts";
import { drawsRelations } from "../../model/link/draws-relations.ts";
import { requestView } from "../../ui/events/request-view.ts";

/** Says that communities are not drawn, with the way to them. */
export function notAnOverview(panel: EventTarget, view: View) {
  if (drawsRelations(view))
    return html`<p class="lead">
      ${msg("Two dates, and the surroundings of an actor, are drawn as relations. All others are drawn as communities.")}
    </p>`;
  const { drawn } = view.overview;
  return html`
    <p class="lead">${msg("The map draws no communities.")}</p>
    ${
      drawn === true
        ? ""
        : html`<p>
            <button
              class="button"
              @click=${() => requestView(panel, { ...view, overview: { ...view.overview, drawn: true } })}
            >
              ${msg("Draw communities")}
            </button>
          </p>`
    }
  `;
}

import { html, svg, nothing } from "lit";
import { msg } from "../../../../domain/message.ts";
import type { Form } from "./chart-choice.ts";
import { DASHES, seriesColour } from "./series-look.ts";
import { symbolSample } from "./symbol-sample.ts";

/** Returns the names of series beside how each is drawn; nothing if there is only one. */
export function chartLegend(form: Form, series: readonly string[]) {
  if (series.length < 2) return nothing;
  return html`
    <ul class="legend" aria-label=${msg("Series")}>
      ${series.map(
        (name, index) =>
          html`<li>${form === "scatter" ? symbolSample(index) : sample(form, index)} ${name}</li>`,
      )}
    </ul>
  `;
}

function sample(form: Form, index: number) {
  const colour = seriesColour(index);
  const drawn =
    form === "bar"
      ? svg`<rect y="1" width="26" height="10" fill=${colour} />`
      : svg`<line y1="6" x2="26" y2="6" stroke=${colour} stroke-width="2" stroke-dasharray=${DASHES[index] ?? ""} />`;
  return html`<svg viewBox="0 0 26 12" aria-hidden="true">${drawn}</svg>`;
}

import { html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { measureText } from "../../../domain/analysis/measures/measure-text.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import { isGroupMeasure, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { msg, plural } from "../../../domain/message.ts";
import { rampColour } from "../../model/graph/measure-colour.ts";
import { rangeOf } from "../../model/graph/measure-range.ts";
import type { Measured, MeasureChoice } from "../../model/graph/measured.ts";
import type { Theme } from "../../model/graph/style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { legendCardStyle } from "../../ui/style/legend-card-style.ts";
import "./events.ts";
import { measureLegendStyle } from "./measure-legend-style.ts";
import { measureStatus, ofWords } from "./measure-status.ts";

/** The key to size and colour of discs: which measure, its range, and what it is of. */
@customElement("entente-measure-legend")
export class MeasureLegend extends LitElement {
  static override styles = [baseStyle, legendCardStyle, measureLegendStyle];

  @property({ attribute: false }) choice!: MeasureChoice;
  @property({ attribute: false }) measured: Measured | null = null;
  @property() theme: Theme = "light";
  /** True if it takes one line until it is opened, as on a phone */
  @property({ type: Boolean }) folds = false;

  protected override render() {
    const { measured, choice } = this;
    const { size, colour } = choice;
    const list = html`
      <ul aria-label=${msg("Legend of measures")}>
        ${size ? this.#line(msg("Size"), size, false) : nothing}
        ${colour ? this.#line(msg("Colour"), colour, true) : nothing}
        <li class="small">
          ${measured ? html`<span>${ofWords(measured)}</span>` : nothing}
          ${measureStatus(this, measured, measured?.actors ?? 0)}
          <a href=${formatRoute({ view: "measures" })}>${msg("Change")}</a>
        </li>
      </ul>
    `;
    if (!this.folds) return list;
    const titles = [size, colour].flatMap((name) => (name ? MEASURE_WORDS[name].title : []));
    return html`
      <details>
        <summary>${[...new Set(titles)].join(", ")}</summary>
        ${list}
      </details>
    `;
  }

  #line(as: string, name: MeasureName, isColour: boolean) {
    return html`
      <li class=${this.measured?.stale ? "stale" : ""}>
        <span class="small">${as}</span><strong>${MEASURE_WORDS[name].title}</strong>
        ${this.#range(name, isColour)}
      </li>
    `;
  }

  #range(name: MeasureName, isColour: boolean) {
    const failure = this.measured?.failed.get(name);
    if (failure !== undefined) return msg(`Cannot be computed: ${failure}`);
    const values = this.measured?.values.get(name);
    if (!values) return nothing;
    const range = rangeOf(values);
    if (!range) return msg("No actor has a value.");
    const actors = plural(values.size, { one: "# actor", other: "# actors" });
    if (isGroupMeasure(name)) {
      const groups = plural(range[1], { one: "# community", other: "# communities" });
      return html`<span>${msg(`${groups} by their numbers, ${actors}`)}</span>`;
    }
    const [least, most] = range.map((value) => measureText(name, value));
    const ramp = `background: linear-gradient(to right, ${rampColour(this.theme, 0)}, ${rampColour(this.theme, 1)})`;
    return html`
      <span>${least}</span>${isColour ? this.#ramp(ramp) : "–"}<span>${most}</span>
      <span class="small">${actors}</span>
    `;
  }

  #ramp(style: string) {
    const ramp = document.createElement("i");
    // A style attribute in a template is against the policy of the page.
    ramp.style.cssText = style;
    return ramp;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-measure-legend": MeasureLegend;
  }
}

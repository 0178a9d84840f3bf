import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { measureText } from "../../../domain/analysis/measures/measure-text.ts";
import { MEASURE_WORDS } from "../../../domain/analysis/measures/measure-words.ts";
import { isGroupMeasure, type MeasureName } from "../../../domain/analysis/measures/names.ts";
import { msg, plural } from "../../../domain/message.ts";
import { rampColour } from "../../model/graph/measure-colour.ts";
import { rangeOf, type Measured, type MeasureChoice } from "../../model/graph/measured.ts";
import type { Theme } from "../../model/graph/style.ts";
import { formatRoute } from "../../model/link/route.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import "./events.ts";
import { measureStatus, ofWords } from "./measure-status.ts";

/** The key to size and colour of discs: which measure, its range, and what it is of. */
@customElement("entente-measure-legend")
export class MeasureLegend extends LitElement {
  static override styles = [
    baseStyle,
    css`
      section {
        display: grid;
        gap: 2px;
        max-width: 340px;
        padding: 6px 12px;
        border: 1px solid var(--line);
        border-radius: 12px;
        background: var(--surface);
        box-shadow: var(--shadow);
        font-size: 13px;
        font-variant-numeric: tabular-nums;
      }
      .stale {
        opacity: 0.6;
      }
      div {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 2px 8px;
      }
      .small {
        font-size: 12px;
        color: var(--ink-2);
      }
      i {
        width: 72px;
        height: 8px;
        border-radius: 4px;
      }
      a,
      button {
        text-decoration: underline;
        text-underline-offset: 3px;
      }
    `,
  ];

  @property({ attribute: false }) choice!: MeasureChoice;
  @property({ attribute: false }) measured: Measured | null = null;
  @property() theme: Theme = "light";

  protected override render() {
    const { measured, choice } = this;
    return html`
      <section aria-label=${msg("Legend of measures")}>
        ${choice.size ? this.#line(msg("Size"), choice.size, false) : nothing}
        ${choice.colour ? this.#line(msg("Colour"), choice.colour, true) : nothing}
        <div class="small">
          ${measured ? html`<span>${ofWords(measured)}</span>` : nothing}
          ${measureStatus(this, measured, measured?.actors ?? 0)}
          <a href=${formatRoute({ view: "measures" })}>${msg("Change")}</a>
        </div>
      </section>
    `;
  }

  #line(as: string, name: MeasureName, isColour: boolean) {
    return html`
      <div class=${this.measured?.stale ? "stale" : ""}>
        <span class="small">${as}</span><b>${MEASURE_WORDS[name].title}</b>
        ${this.#range(name, isColour)}
      </div>
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

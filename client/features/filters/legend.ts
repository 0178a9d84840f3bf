import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import { SIGN_LABELS, SIGN_NAMES, type SignName } from "../../../domain/sign.ts";
import type { Filter } from "../../model/graph/filter.ts";
import { icon } from "../../ui/icons/icons.ts";
import { numberText } from "../../../domain/number-text.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { legendStyle } from "./legend-style.ts";
import { fire } from "../../ui/browser/fire.ts";

/**
 * The key to the picture, and a filter by sign in one. Fires `entente-filter` {filter}, and
 * `entente-filters` to open or close the panel of all filters.
 */
@customElement("entente-legend")
export class Legend extends LitElement {
  static override styles = [baseStyle, legendStyle];

  @property({ attribute: false }) filter!: Filter;
  @property({ attribute: false }) signCounts!: Record<SignName, number>;
  /** True if the filter panel is open */
  @property({ type: Boolean }) filtering = false;

  protected override render() {
    return html`
      <div class="legend" role="group" aria-label=${msg("Legend and filter")}>
        ${SIGN_NAMES.map((sign) => this.#sign(sign))}
        <span class="divider"></span>
        <button
          class="filter"
          aria-expanded=${this.filtering ? "true" : "false"}
          aria-label=${msg("More filters")}
          title=${msg("More filters")}
          @click=${() => fire(this, "entente-filters")}
        >
          ${icon("sliders")}<span class="label">${msg("Filters")}</span>
        </button>
      </div>
    `;
  }

  /** Puts the focus on what opens the filter panel, after it has closed. */
  focusFilters() {
    this.renderRoot.querySelector<HTMLElement>(".filter")?.focus();
  }

  #sign(sign: SignName) {
    const label = SIGN_LABELS[sign];
    const shown = this.filter.signs[sign];
    const signs = { ...this.filter.signs, [sign]: !shown };
    const n = numberText(this.signCounts[sign]);
    const relations = plural(this.signCounts[sign], { one: "# relation", other: "# relations" });
    return html`
      <button
        class="sign ${sign}"
        aria-pressed=${shown ? "true" : "false"}
        aria-label=${shown ? msg(`${label}, ${relations}`) : msg(`${label}, off, ${relations}`)}
        title=${shown ? msg(`Hide ${label.toLowerCase()}`) : msg(`Show ${label.toLowerCase()}`)}
        @click=${() => this.#change({ ...this.filter, signs })}
      >
        <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true"><path d="M1 4h22" /></svg>
        <span class="label">${label}</span> <span class="n">${shown ? n : msg("off")}</span>
      </button>
    `;
  }

  #change(filter: Filter) {
    fire(this, "entente-filter", { filter });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-legend": Legend;
  }
}

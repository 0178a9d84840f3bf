import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { Timeline } from "../../../domain/contract/timeline.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { heightsOf, withoutBackground } from "./bars.ts";
import { hatchings, undatedBar } from "./chart-bars.ts";
import { chartStyle } from "./chart-style.ts";
import { undatedStyle } from "./undated-style.ts";
import { bubble } from "../../ui/browser/fire.ts";

const WIDTH = 64;
const HEIGHT = 74;

/** The claims that have no date: as many as they are, switched on and off as one. */
@customElement("entente-undated-switch")
export class UndatedSwitch extends LitElement {
  static override styles = [baseStyle, chartStyle, undatedStyle];

  @property({ attribute: false }) tally!: Timeline["undated"];
  @property({ type: Boolean }) on = true;
  /** Two dates are compared: an undated relation is not known to hold at either */
  @property({ type: Boolean }) off = false;
  @property({ type: Boolean }) background = true;

  protected override render() {
    const bar = { first: 0, months: 1 as const, vague: false, ...this.tally };
    const [shown = bar] = this.background ? [bar] : withoutBackground([bar]);
    const heights = heightsOf([bar], HEIGHT);
    const n = this.tally.cooperation.count + this.tally.friction.count;
    return html`
      <button
        role="switch"
        ?disabled=${this.off}
        aria-checked=${this.on ? "true" : "false"}
        aria-label=${plural(n, { one: "Undated, # claim", other: "Undated, # claims" })}
        title=${this.on ? msg("Hide undated relations") : msg("Show undated relations")}
        @click=${() => bubble(this, "entente-undated", { undated: !this.on })}
      >
        <svg width=${WIDTH} height=${HEIGHT} aria-hidden="true">
          ${hatchings} ${undatedBar(shown, WIDTH / 2 - 9, 18, heights, HEIGHT - heights.middle)}
        </svg>
        <span>${msg(html`<i></i>Undated`)}</span>
      </button>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-undated-switch": UndatedSwitch;
  }
}

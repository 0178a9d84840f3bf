import { html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import type { Filter } from "../graph/filter.ts";
import { kindIcon, icon } from "./icons.ts";
import { baseStyle } from "./base-style.ts";
import { toggleKind, type Signs } from "./filter-counts.ts";
import { legendStyle } from "./legend-style.ts";
import { placeBelow } from "./place-below.ts";
import { kindPlural, sentence } from "./words.ts";

const SIGNS: [sign: keyof Signs, label: string][] = [
  ["cooperation", "Cooperation"],
  ["friction", "Friction"],
  ["neutral", "Neutral or mixed"],
];

/** The key to the picture and its filter in one. Fires `entente-filter` {filter}. */
@customElement("entente-legend")
export class Legend extends LitElement {
  static override styles = [baseStyle, legendStyle];

  @property({ attribute: false }) filter!: Filter;
  /** Statuses of the pack's first view: what is shown unless unsure ones are asked for */
  @property({ attribute: false }) statuses: string[] = [];
  @property({ attribute: false }) signCounts!: Record<keyof Signs, number>;
  @property({ attribute: false }) kindCounts: [kind: string, n: number][] = [];
  @query("#more") private more!: HTMLElement;

  protected override render() {
    return html`
      <div class="legend" role="group" aria-label="Legend and filter">
        ${SIGNS.map(([sign, label]) => this.#sign(sign, label))}
        <span class="divider"></span>
        <button class="filter" popovertarget="more" aria-label="More filters">
          ${icon("sliders")}<span class="label">Filter</span>
        </button>
      </div>
      <div id="more" popover aria-label="Filter" role="dialog" @toggle=${this.#place}>
        ${this.#claims()} ${this.#kinds()}
      </div>
    `;
  }

  #sign(sign: keyof Signs, label: string) {
    const shown = this.filter.signs[sign];
    const signs = { ...this.filter.signs, [sign]: !shown };
    const n = this.signCounts[sign];
    return html`
      <button
        class="sign ${sign}"
        aria-pressed=${shown ? "true" : "false"}
        aria-label="${label}, ${n} relations"
        title="${shown ? "Hide" : "Show"} ${label.toLowerCase()}"
        @click=${() => this.#change({ ...this.filter, signs })}
      >
        <svg viewBox="0 0 24 8" width="24" height="8" aria-hidden="true"><path d="M1 4h22" /></svg>
        <span class="label">${label}</span><span class="n">${shown ? n : "off"}</span>
      </button>
    `;
  }

  #claims() {
    const unsure = this.filter.statuses === null;
    return html`
      <fieldset>
        <legend>Claims</legend>
        ${this.#check(
          "Public record",
          "Treaties and events that no article names; not verified here",
          this.filter.background,
          () => ({ ...this.filter, background: !this.filter.background }),
        )}
        ${this.#check(
          "Alleged and planned",
          "Also what is hypothetical or denied; never counted",
          unsure,
          () => ({ ...this.filter, statuses: unsure ? this.statuses : null }),
        )}
      </fieldset>
    `;
  }

  #check(label: string, hint: string, checked: boolean, next: () => Filter) {
    return html`
      <label class="check">
        <input type="checkbox" .checked=${checked} @change=${() => this.#change(next())} />
        <span>${label}<small>${hint}</small></span>
      </label>
    `;
  }

  #kinds() {
    const all = this.kindCounts.map(([kind]) => kind);
    return html`
      <fieldset class="kinds">
        <legend>Actors</legend>
        ${this.kindCounts.map(
          ([kind, n]) => html`
            <label class="check">
              <input
                type="checkbox"
                .checked=${this.filter.kinds?.includes(kind) ?? true}
                @change=${() => this.#change(toggleKind(this.filter, kind, all))}
              />
              ${kindIcon(kind)} <span>${sentence(kindPlural(kind))}</span
              ><span class="n">${n}</span>
            </label>
          `,
        )}
      </fieldset>
    `;
  }

  #change(filter: Filter) {
    this.dispatchEvent(new CustomEvent("entente-filter", { detail: { filter } }));
  }

  #place = (event: ToggleEvent) => {
    const anchor = this.renderRoot.querySelector(".filter");
    if (event.newState === "open" && anchor) placeBelow(this.more, anchor, "start");
  };
}

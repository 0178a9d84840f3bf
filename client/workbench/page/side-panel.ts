import { html, LitElement, type TemplateResult } from "lit";
import { customElement, property } from "lit/decorators.js";
import { baseStyle } from "../../page/base-style.ts";
import { icon } from "../../page/icons.ts";
import { sideStyle } from "./side-style.ts";

export const SIDE_TABS = ["library", "history", "favourites", "schema"] as const;
export type SideTab = (typeof SIDE_TABS)[number];

/**
 * Tabs with what statements can be taken from; the slot holds the one that is open. Fires
 * `entente-side-tab` {tab} and, on a phone, `entente-side-close`.
 */
@customElement("entente-side")
export class SidePanel extends LitElement {
  static override styles = [baseStyle, sideStyle];

  @property() tab: SideTab = "library";

  protected override render() {
    return html`
      <div class="head">
        <div role="tablist" aria-label="Statements" @keydown=${this.#key}>
          ${SIDE_TABS.map((tab) => this.#tab(tab))}
        </div>
        <button
          class="icon-button close"
          aria-label="Close"
          @click=${() => this.dispatchEvent(new CustomEvent("entente-side-close"))}
        >
          ${icon("arrowLeft")}
        </button>
      </div>
      <div id="panel" role="tabpanel" aria-labelledby=${`tab-${this.tab}`}>
        <slot></slot>
      </div>
    `;
  }

  #tab(tab: SideTab): TemplateResult {
    const chosen = tab === this.tab;
    return html`
      <button
        id=${`tab-${tab}`}
        role="tab"
        aria-selected=${chosen ? "true" : "false"}
        aria-controls="panel"
        tabindex=${chosen ? 0 : -1}
        @click=${() => this.#choose(tab)}
      >
        ${tab.charAt(0).toUpperCase() + tab.slice(1)}
      </button>
    `;
  }

  #key = async (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = SIDE_TABS.indexOf(this.tab) + step + SIDE_TABS.length;
    const tab = SIDE_TABS[at % SIDE_TABS.length];
    if (!tab) return;
    this.#choose(tab);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
  };

  #choose(tab: SideTab) {
    this.dispatchEvent(new CustomEvent("entente-side-tab", { detail: { tab } }));
  }
}

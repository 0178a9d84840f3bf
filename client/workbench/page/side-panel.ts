import { html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { tabList } from "../../ui/tabs/tab-list.ts";
import { sideStyle } from "./side-style.ts";
import { fire } from "../../ui/browser/fire.ts";

export const SIDE_TABS = ["library", "history", "favourites", "schema"] as const;
export type SideTab = (typeof SIDE_TABS)[number];

const TAB_WORDS: Readonly<Record<SideTab, string>> = {
  library: msg("Library"),
  history: msg("History"),
  favourites: msg("Favourites"),
  schema: msg("Schema"),
};

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
        ${tabList({
          label: msg("Statements"),
          tabs: SIDE_TABS,
          shown: this.tab,
          words: (tab) => TAB_WORDS[tab],
          choose: (tab) => this.#choose(tab),
        })}
        <button
          class="icon-button close"
          aria-label=${msg("Close")}
          @click=${() => fire(this, "entente-side-close")}
        >
          ${icon("arrowLeft")}
        </button>
      </div>
      <div id="panel" role="tabpanel" aria-labelledby=${`tab-${this.tab}`}>
        <slot></slot>
      </div>
    `;
  }

  #choose(tab: SideTab) {
    fire(this, "entente-side-tab", { tab });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-side": SidePanel;
  }
}

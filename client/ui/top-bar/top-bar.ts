import { html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { isHere } from "../../api/ask.ts";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../style/base-style.ts";
import { icon } from "../icons/icons.ts";
import type { MenuEntry } from "./menu-entry.ts";
import { placeBelow } from "../menus/place-below.ts";
import { popoverStyle } from "../style/popover-style.ts";
import type { Route } from "../../model/link/route.ts";
import type { SearchContext } from "../search/hidden-words.ts";
import "../search/search-box.ts";
import type { SearchBox } from "../search/search-box.ts";
import type { ThemeChoice } from "../theme/chosen-theme.ts";
import { topBarStyle } from "./top-bar-style.ts";
import { bubble, fire } from "../browser/fire.ts";

const THEME_ICONS = { system: "system", light: "sun", dark: "moon" } as const;

const THEME_LABELS: Readonly<Record<ThemeChoice, string>> = {
  system: msg("Theme: system"),
  light: msg("Theme: light"),
  dark: msg("Theme: dark"),
};

/**
 * Mark, search and the ways to the rest of the product. Fires `entente-theme` to change theme, and
 * `entente-menu` {open} to the window when its menu opens or closes.
 */
@customElement("entente-bar")
export class TopBar extends LitElement {
  static override styles = [baseStyle, popoverStyle, topBarStyle];

  /** Returns the view that search results are compared with */
  @property({ attribute: false }) shown: () => SearchContext | null = () => null;
  /** The kind of page: a view of the explorer, or another one */
  @property({ attribute: false }) view: Route["view"] | "cypher" | "packs" | "import" = "intro";
  @property() theme: ThemeChoice = "system";
  /** Returns the items of the menu when it opens; null: there are only links */
  @property({ attribute: false }) offers: (() => MenuEntry[]) | null = null;
  @state() private offered: MenuEntry[] = [];
  @query("#menu") private menu!: HTMLElement;
  @query("entente-search") private box!: SearchBox;

  protected override render() {
    return html`
      <header>
        <a class="brand" href="${this.#explorer}#/" aria-label=${msg("Entente, start")}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path class="tie" d="M8 16 16 8" />
            <circle class="cooperation" cx="6" cy="18" r="4.75" />
            <circle class="friction" cx="18" cy="6" r="4.75" />
          </svg>
          <span>${msg("Entente")}</span>
        </a>
        <slot></slot>
        <entente-search
          .shown=${this.shown}
          @entente-pick=${(event: HTMLElementEventMap["entente-pick"]) =>
            fire(this, "entente-pick", event.detail)}
        ></entente-search>
        <nav class="wide" aria-label=${msg("Main")}>
          ${this.#links()} ${this.#themeButton(false)}
        </nav>
        ${
          this.offers
            ? html`
                ${
                  isHere()
                    ? nothing
                    : html`<button class="share" @click=${this.#share}>${msg("Share")}</button>`
                }
                <button
                  class="icon-button more"
                  popovertarget="menu"
                  aria-label=${msg("More")}
                  title=${msg("More")}
                >
                  ${icon("ellipsis")}
                </button>
              `
            : nothing
        }
        <button class="icon-button narrow" popovertarget="menu" aria-label=${msg("Menu")}>
          ${icon("menu")}
        </button>
        <div
          id="menu"
          popover="auto"
          @beforetoggle=${this.#ask}
          @toggle=${this.#place}
          @click=${this.#picked}
        >
          <nav class="links" aria-label=${msg("Main")}>
            ${this.#links()} ${this.#themeButton(true)}
          </nav>
          ${this.offered.map(({ words, keys, section, run }, at, all) => {
            const begins = section !== (all[at - 1]?.section ?? section);
            return html`
              <button class="entry offer ${begins ? "begins" : ""}" @click=${run}>
                <span>${words}</span>${keys ? html`<kbd>${keys}</kbd>` : nothing}
              </button>
            `;
          })}
        </div>
      </header>
    `;
  }

  /** Path of the explorer, as seen from the page that the bar is on. */
  get #explorer() {
    return ["cypher", "packs", "import"].includes(this.view) ? "./" : "";
  }

  /** Puts the focus into the search. */
  search() {
    this.box.begin();
  }

  #links() {
    const sources = this.view === "sources" || this.view === "source";
    const cypher = this.view === "cypher";
    const importing = this.view === "import";
    const packs = this.view === "packs";
    const current = (yes: boolean) => (yes ? "page" : nothing);
    return html`
      <a
        href="${this.#explorer}#/"
        aria-current=${current(!sources && !cypher && !importing && !packs)}
        >${msg("Explore")}</a
      >
      <a href="${this.#explorer}#/sources" aria-current=${current(sources)}>${msg("Sources")}</a>
      <a href="workbench" aria-current=${current(cypher)}>${msg("Cypher")}</a>
      <a href="import" aria-current=${current(importing)}>${msg("Import")}</a>
      <a href="docs">${msg("API")}</a>
    `;
  }

  #themeButton(withText: boolean) {
    const label = THEME_LABELS[this.theme];
    return html`
      <button
        class=${withText ? "entry" : "icon-button"}
        aria-label=${label}
        title=${label}
        @click=${() => fire(this, "entente-theme")}
      >
        ${icon(THEME_ICONS[this.theme])} ${withText ? html`<span>${label}</span>` : nothing}
      </button>
    `;
  }

  #share = () =>
    this.offers?.()
      .find(({ section }) => section === "share")
      ?.run();

  #ask = (event: ToggleEvent) => {
    if (event.newState === "open") this.offered = this.offers?.() ?? [];
  };

  #place = async (event: ToggleEvent) => {
    const open = event.newState === "open";
    bubble(this, "entente-menu", { open });
    if (!open) return;
    await this.updateComplete;
    const anchor = [...this.renderRoot.querySelectorAll("[popovertarget]")].find(
      (button) => button.getBoundingClientRect().width > 0,
    );
    if (anchor) placeBelow(this.menu, anchor, "end");
  };

  #picked = (event: Event) => {
    const [pressed] = event.composedPath();
    if (pressed instanceof HTMLAnchorElement || (event.target as Element).closest(".offer"))
      this.menu.hidePopover();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-bar": TopBar;
  }
}

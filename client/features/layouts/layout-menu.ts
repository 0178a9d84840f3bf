import { html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { LAYOUT_WORDS, LAYOUTS, type LayoutName } from "../../model/layout/choice.ts";
import type { Selection } from "../../model/graph/state.ts";
import { closeMenu, pressMenu } from "../../ui/menus/menu-focus.ts";
import { menuStyle } from "../../ui/menus/menu-style.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { popoverStyle } from "../../ui/style/popover-style.ts";
import { requestView } from "../../ui/events/request-view.ts";
import type { View } from "../../model/link/view.ts";
import { restarted, rootOf, withLayout } from "./choose.ts";
import { layoutStyle } from "./layout-style.ts";

/** The ways in which actors can be laid out, as a menu. Fires `entente-view` {view}. */
@customElement("entente-layouts")
export class LayoutMenu extends LitElement {
  static override styles = [baseStyle, popoverStyle, menuStyle, layoutStyle];

  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) selection: Selection = null;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @query("[popover]") private menu!: HTMLElement;

  #before: HTMLElement | null = null;

  /** Opens the menu beside the button that asks for it, inside the window. */
  openBeside(button: HTMLElement) {
    this.#before = button;
    this.menu.showPopover();
    const { left, right, top } = button.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = this.menu;
    const x = left - offsetWidth - 8 >= 8 ? left - offsetWidth - 8 : right - offsetWidth;
    const y = Math.min(top, innerHeight - offsetHeight - 8);
    style.setProperty("left", `${Math.max(8, x)}px`);
    style.setProperty("top", `${Math.max(8, y)}px`);
    this.menu.querySelector<HTMLElement>("[aria-checked=true]")?.focus();
  }

  protected override render() {
    const { name } = this.view.layout;
    const again = name === "stress" || name === "force";
    return html`
      <div popover="auto" role="menu" aria-label=${msg("Layout")} @keydown=${this.#key}>
        ${LAYOUTS.map((one) => this.#item(one, one === name))}
        ${
          again
            ? html`
                <hr />
                <button role="menuitem" @click=${() => this.#choose(restarted(this.view))}>
                  <span class="name">${msg("Re-run layout")}</span>
                  <span class="says">${msg("The same layout from a new starting point")}</span>
                </button>
              `
            : ""
        }
      </div>
    `;
  }

  #item(one: LayoutName, checked: boolean) {
    const root = rootOf(this.view, this.selection);
    const { title, says, root: way } = LAYOUT_WORDS[one];
    const words = way && root !== null ? `${title} ${way} ${nameOf(this.graphIndex, root)}` : title;
    return html`
      <button
        role="menuitemradio"
        aria-checked=${checked ? "true" : "false"}
        @click=${() => this.#choose(withLayout(this.view, one, root))}
      >
        <span class="name">${words}</span><span class="says">${says}</span>
      </button>
    `;
  }

  #choose(view: View) {
    closeMenu(this.menu, this.#before);
    requestView(this, view);
  }

  #key = (event: KeyboardEvent) => pressMenu(event, this.menu, this.#before);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-layouts": LayoutMenu;
  }
}

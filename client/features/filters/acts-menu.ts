import { css, html, LitElement } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { closeMenu, pressMenu } from "../../ui/menus/menu-focus.ts";
import { menuStyle } from "../../ui/menus/menu-style.ts";
import { nameOf, type GraphIndex } from "../../model/graph/graph-index.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { placeBelow } from "../../ui/menus/place-below.ts";
import { popoverStyle } from "../../ui/style/popover-style.ts";
import { requestView } from "../../ui/events/request-view.ts";
import type { View } from "../../model/link/view.ts";
import { actorActs } from "../../model/filter/actor-acts.ts";

const actsStyle = css`
  :host {
    display: block;
    margin-top: 10px;
  }
  .button {
    padding: 4px 12px;
    font-size: 12.5px;
  }
  [popover] {
    min-width: 210px;
  }
`;

/** A menu with the actions for an actor. Fires `entente-view` {view}. */
@customElement("entente-acts-menu")
export class ActsMenu extends LitElement {
  static override styles = [baseStyle, popoverStyle, menuStyle, actsStyle];

  @property() actor = "";
  @property({ attribute: false }) view!: View;
  @property({ attribute: false }) graphIndex!: GraphIndex;
  @query("[popover]") private menu!: HTMLElement;
  @query(".button") private opener!: HTMLElement;

  protected override render() {
    return html`
      <button class="button" popovertarget="acts">${icon("ellipsis")} ${msg("Show on map")}</button>
      <div
        id="acts"
        popover="auto"
        role="menu"
        aria-label=${msg(`${nameOf(this.graphIndex, this.actor)} on the map`)}
        @toggle=${this.#toggled}
        @keydown=${this.#key}
      >
        ${actorActs(this.view, this.actor, this.graphIndex).map(
          ({ label, done, next }) => html`
            <button
              role="menuitemcheckbox"
              aria-checked=${done ? "true" : "false"}
              @click=${() => this.#choose(next)}
            >
              ${label}
            </button>
          `,
        )}
      </div>
    `;
  }

  #choose(view: View) {
    closeMenu(this.menu, this.opener);
    requestView(this, view);
  }

  #toggled = (event: ToggleEvent) => {
    if (event.newState !== "open") return;
    placeBelow(this.menu, this.opener, "start");
    this.menu.querySelector("button")?.focus();
  };

  #key = (event: KeyboardEvent) => pressMenu(event, this.menu, this.opener);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-acts-menu": ActsMenu;
  }
}

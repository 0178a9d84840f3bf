import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { baseStyle } from "../../ui/style/base-style.ts";
import { popoverStyle } from "../../ui/style/popover-style.ts";
import { contextStyle } from "./context-style.ts";
import type { MenuItem } from "./menu-item.ts";
import { closeMenu, pressMenu } from "../../ui/menus/menu-focus.ts";
import { menuStyle } from "../../ui/menus/menu-style.ts";

/** A menu that opens at a point of the window; arrows and first letters go through it. */
@customElement("entente-menu")
export class ContextMenu extends LitElement {
  static override styles = [baseStyle, popoverStyle, menuStyle, contextStyle];

  /** Name of the thing that the menu is about */
  @property() label = "";
  @property({ attribute: false }) items: readonly MenuItem[] = [];
  @query("[popover]") private menu!: HTMLElement;

  #before: HTMLElement | null = null;

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget();
  }

  /** Opens at a point of the window, CSS px; the focus comes back to `before` when it closes. */
  openAt(x: number, y: number, before: HTMLElement | null = null) {
    this.#before = before;
    this.menu.showPopover();
    const { offsetWidth, offsetHeight, style } = this.menu;
    style.setProperty("left", `${Math.max(8, Math.min(x, innerWidth - offsetWidth - 8))}px`);
    style.setProperty("top", `${Math.max(8, Math.min(y, innerHeight - offsetHeight - 8))}px`);
    this.menu.querySelector("button")?.focus();
  }

  protected override render() {
    return html`
      <div
        popover="manual"
        role="menu"
        aria-label=${this.label}
        @toggle=${this.#toggled}
        @keydown=${this.#key}
      >
        <p role="presentation">${this.label}</p>
        ${this.items.map(
          ({ label, checked, keys, begins, run }) => html`
            <button
              class=${begins ? "begins" : ""}
              role=${checked === undefined ? "menuitem" : "menuitemcheckbox"}
              aria-checked=${checked === undefined ? nothing : checked ? "true" : "false"}
              tabindex="-1"
              @click=${() => this.#choose(run)}
            >
              ${label}${keys ? html`<kbd>${keys}</kbd>` : nothing}
            </button>
          `,
        )}
      </div>
    `;
  }

  #toggled = ({ newState }: ToggleEvent) => {
    if (newState !== "open") return this.#forget();
    document.addEventListener("pointerdown", this.#pressed, true);
    document.addEventListener("keydown", this.#escaped, true);
  };

  #forget() {
    document.removeEventListener("pointerdown", this.#pressed, true);
    document.removeEventListener("keydown", this.#escaped, true);
  }

  // A finger that is lifted may have taken the focus elsewhere.
  #escaped = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || event.composedPath().includes(this.menu)) return;
    event.preventDefault();
    event.stopPropagation();
    closeMenu(this.menu, this.#before);
  };

  // A popover that closes by itself would do so when the finger of a long press is lifted.
  #pressed = (event: PointerEvent) => {
    if (!event.composedPath().includes(this.menu)) this.menu.hidePopover();
  };

  #choose(run: () => void) {
    closeMenu(this.menu, this.#before);
    run();
  }

  #key = (event: KeyboardEvent) => pressMenu(event, this.menu, this.#before);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-menu": ContextMenu;
  }
}

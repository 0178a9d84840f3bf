import { html, LitElement, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../style/base-style.ts";
import { icon } from "../icons/icons.ts";
import { dialogStyle } from "./dialog-style.ts";
import { bubble } from "../browser/fire.ts";

/**
 * The frame of every dialog: heading, way out by button, Escape or a click beside it. The content
 * is between its tags; the content of the slot "foot" does not scroll. Fires `entente-close`,
 * bubbling and composed, when it has closed.
 */
@customElement("entente-dialog")
export class DialogFrame extends LitElement {
  static override styles = [baseStyle, dialogStyle];

  @property() heading = "";
  /** Without a visible heading: its content begins at the edge, near the top of the window */
  @property({ type: Boolean, reflect: true }) bare = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  close() {
    this.dialog.close();
  }

  protected override firstUpdated() {
    this.dialog.showModal();
  }

  protected override render() {
    return html`
      <dialog aria-label=${this.heading} @close=${this.#closed} @click=${this.#beside}>
        ${this.bare ? nothing : this.#header()}
        <div class="body"><slot></slot></div>
        <slot name="foot"></slot>
      </dialog>
    `;
  }

  #header() {
    return html`
      <div class="head">
        <h2>${this.heading}</h2>
        <button
          class="icon-button"
          aria-label=${msg("Close")}
          title=${msg("Close (Esc)")}
          @click=${() => this.close()}
        >
          ${icon("close")}
        </button>
      </div>
    `;
  }

  #closed = () => {
    bubble(this, "entente-close");
  };

  /** The backdrop is the dialog's own: its content lies over the dialog itself. */
  #beside = (event: MouseEvent) => {
    if (event.target !== this.dialog) return;
    const { left, right, top, bottom } = this.dialog.getBoundingClientRect();
    const { clientX: x, clientY: y } = event;
    if (x < left || x > right || y < top || y > bottom) this.close();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-dialog": DialogFrame;
  }
}

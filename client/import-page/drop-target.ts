import { css, html, LitElement } from "lit";
import { customElement } from "lit/decorators.js";
import { msg } from "../../domain/message.ts";

/** Covers the page while files are dragged over it, and says what dropping them does. */
@customElement("entente-drop-target")
export class DropTarget extends LitElement {
  static override styles = css`
    :host {
      position: fixed;
      inset: 8px;
      z-index: 9;
      display: grid;
      place-items: center;
      padding: 16px;
      border: 3px dashed var(--cooperation);
      border-radius: var(--radius);
      background: color-mix(in srgb, var(--canvas) 88%, transparent);
      font-size: 20px;
      font-weight: 640;
      text-align: center;
      pointer-events: none;
    }
  `;

  protected override render() {
    return html`<p role="status">
      ${msg("Drop the files to make a map of them. Escape leaves this one as it is.")}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-drop-target": DropTarget;
  }
}

import { css, html, LitElement, type PropertyValues } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { embedAddress, type Shared } from "./snippets.ts";
import { sizeOf, type Wanted } from "./wanted.ts";

/** The embed as it is wanted, made smaller as a whole where there is less room. */
@customElement("entente-share-preview")
export class SharePreview extends LitElement {
  static override styles = [
    baseStyle,
    css`
      :host {
        display: grid;
        align-content: start;
        gap: 8px;
      }
      .window {
        direction: ltr;
        overflow: hidden;
        border-radius: var(--radius);
        box-shadow: 0 0 0 1px var(--line);
        background: var(--canvas);
      }
      iframe {
        display: block;
        border: 0;
        transform-origin: 0 0;
      }
      p {
        font-size: 12px;
        color: var(--ink-2);
      }
    `,
  ];

  @property({ attribute: false }) shared!: Shared;
  @property({ attribute: false }) wanted!: Wanted;
  @query(".window") private window!: HTMLElement;
  @query("iframe") private frame!: HTMLIFrameElement;

  #observer = new ResizeObserver(() => this.#fit());

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override firstUpdated() {
    this.#observer.observe(this.window);
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has("wanted")) this.#fit();
  }

  protected override render() {
    const { width, height } = sizeOf(this.wanted);
    return html`
      <div class="window">
        <iframe
          src=${embedAddress(this.shared, this.wanted)}
          title=${msg(`Preview: ${this.wanted.alternative}`)}
        ></iframe>
      </div>
      <p>${msg(html`${width} × ${height} px, narrower where there is less room`)}</p>
    `;
  }

  #fit() {
    const { width, height } = sizeOf(this.wanted);
    const scale = Math.min(1, this.window.clientWidth / width);
    // Set here because the page's policy allows no style attributes.
    Object.assign(this.frame.style, {
      width: `${width}px`,
      height: `${height}px`,
      scale: `${scale}`,
    });
    this.window.style.height = `${Math.ceil(height * scale)}px`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-share-preview": SharePreview;
  }
}

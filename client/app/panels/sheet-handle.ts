import { css, html, LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import {
  nearestHeight,
  SHEET_HEIGHTS,
  sheetPixels,
  stepHeight,
  type SheetHeight,
} from "../state/sheet-height.ts";
import { fire } from "../../ui/browser/fire.ts";

const WORDS = { peek: "lowest", half: "half", full: "full" };

/** The handle of the bottom sheet: drag, arrow keys or buttons. Fires `entente-height` {height}. */
@customElement("entente-sheet-handle")
export class SheetHandle extends LitElement {
  static override styles = [baseStyle, gripStyle()];

  @property() height: SheetHeight = "peek";
  /** The element whose height the grip sets, through its custom property --sheet */
  @property({ attribute: false }) sheet!: HTMLElement;
  @state() private from: { y: number; pixels: number } | null = null;

  override connectedCallback() {
    super.connectedCallback();
    addEventListener("resize", this.#settle);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener("resize", this.#settle);
  }

  protected override updated() {
    if (!this.from) this.#settle();
  }

  protected override render() {
    const at = SHEET_HEIGHTS.indexOf(this.height);
    return html`
      <div
        class="handle"
        role="separator"
        tabindex="0"
        aria-label=${msg("Height of the panel")}
        aria-orientation="horizontal"
        aria-valuemin="0"
        aria-valuemax="2"
        aria-valuenow=${at}
        aria-valuetext=${WORDS[this.height]}
        @keydown=${this.#key}
        @pointerdown=${this.#grab}
        @pointermove=${this.#drag}
        @pointerup=${this.#drop}
        @pointercancel=${this.#drop}
      ></div>
      <button
        class="icon-button"
        aria-label=${msg("Lower the panel")}
        ?disabled=${at === 0}
        @click=${() => this.#set(stepHeight(this.height, -1))}
      >
        ${icon("chevronDown")}
      </button>
      <button
        class="icon-button"
        aria-label=${msg("Raise the panel")}
        ?disabled=${at === SHEET_HEIGHTS.length - 1}
        @click=${() => this.#set(stepHeight(this.height, 1))}
      >
        ${icon("chevronUp")}
      </button>
    `;
  }

  get #room() {
    return (
      this.sheet.parentElement?.clientHeight ??
      (this.sheet.getRootNode() as ShadowRoot).host.clientHeight
    );
  }

  #settle = () => this.#pixels(sheetPixels(this.height, this.#room));

  #pixels(pixels: number) {
    this.sheet.style.setProperty("--sheet", `${Math.round(pixels)}px`);
  }

  #set(height: SheetHeight) {
    fire(this, "entente-height", { height });
    if (height === this.height) this.#settle();
  }

  #key = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    this.#set(stepHeight(this.height, event.key === "ArrowUp" ? 1 : -1));
  };

  #grab = (event: PointerEvent) => {
    (event.target as HTMLElement).setPointerCapture(event.pointerId);
    this.from = { y: event.clientY, pixels: this.sheet.clientHeight };
    this.sheet.toggleAttribute("dragged", true);
  };

  #drag = (event: PointerEvent) => {
    if (this.from) this.#pixels(this.#at(event, this.from));
  };

  #drop = (event: PointerEvent) => {
    if (!this.from) return;
    const pixels = this.#at(event, this.from);
    const tapped = Math.abs(event.clientY - this.from.y) < 4;
    this.from = null;
    this.sheet.toggleAttribute("dragged", false);
    this.#set(
      tapped
        ? stepHeight(this.height, this.height === "full" ? -1 : 1)
        : nearestHeight(pixels, this.#room),
    );
  };

  #at(event: PointerEvent, from: { y: number; pixels: number }) {
    const pixels = from.pixels + from.y - event.clientY;
    return Math.max(
      sheetPixels("peek", this.#room),
      Math.min(pixels, sheetPixels("full", this.#room)),
    );
  }
}

function gripStyle() {
  return css`
    :host {
      display: flex;
      align-items: center;
      padding: 2px 10px;
    }
    .handle {
      flex: 1;
      height: 36px;
      cursor: row-resize;
      touch-action: none;
    }
    .handle::before {
      content: "";
      display: block;
      position: absolute;
      left: calc(50% - 20px);
      top: 10px;
      width: 40px;
      height: 4px;
      border-radius: 2px;
      background: var(--ink-3);
    }
    button:disabled {
      opacity: 0.35;
      cursor: default;
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-sheet-handle": SheetHandle;
  }
}

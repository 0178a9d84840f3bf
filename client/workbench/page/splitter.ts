import { css, html, LitElement } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { drag } from "../../ui/browser/drag.ts";
import { fire } from "../../ui/browser/fire.ts";

const LEAST = 15;
const MOST = 85;
const STEP = 4;

/**
 * A bar between two rooms one above the other, moved by pointer or arrow keys. `share` is the
 * upper one's part in percent; fires `entente-split` {share}.
 */
@customElement("entente-splitter")
export class Splitter extends LitElement {
  static override styles = [
    baseStyle,
    css`
      :host {
        display: block;
        height: 9px;
        cursor: row-resize;
        touch-action: none;
        border-block: 1px solid var(--line);
        background: var(--canvas);
      }
      div {
        display: grid;
        place-items: center;
        height: 100%;
      }
      div::before {
        content: "";
        width: 32px;
        height: 3px;
        border-radius: 2px;
        background: var(--line);
      }
      :host(:hover) div::before {
        background: var(--ink-3);
      }
    `,
  ];

  @property({ type: Number }) share = 40;

  protected override render() {
    return html`<div
      role="separator"
      tabindex="0"
      aria-orientation="horizontal"
      aria-label=${msg("Height of the editor")}
      aria-valuemin=${LEAST}
      aria-valuemax=${MOST}
      aria-valuenow=${Math.round(this.share)}
      @keydown=${this.#key}
      @pointerdown=${this.#down}
    ></div>`;
  }

  #key = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowUp: -STEP, ArrowDown: STEP, Home: -100, End: 100 };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    this.#tell(this.share + step);
  };

  #down = (event: PointerEvent) => {
    const room = this.parentElement?.getBoundingClientRect();
    if (!room) return;
    drag(event, ({ clientY }) => this.#tell(((clientY - room.top) / room.height) * 100));
  };

  #tell(share: number) {
    const detail = { share: Math.min(MOST, Math.max(LEAST, share)) };
    fire(this, "entente-split", detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-splitter": Splitter;
  }
}

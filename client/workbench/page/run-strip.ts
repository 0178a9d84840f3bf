import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import type { QueryRun, RunState } from "../run/run.ts";
import { nameFor } from "../kept/favourites.ts";
import { fire } from "../../ui/browser/fire.ts";

const MARKS: Record<RunState, string> = { running: "…", done: "✓", failed: "✗", cancelled: "–" };

/**
 * Several statements that ran, to choose whose answer is shown. Fires `entente-show` {at}.
 */
@customElement("entente-run-strip")
export class RunStrip extends LitElement {
  static override styles = [
    baseStyle,
    css`
      :host {
        display: flex;
        gap: 4px;
        padding: 6px 12px;
        overflow-x: auto;
        border-bottom: 1px solid var(--line);
        background: var(--surface);
      }
      button {
        display: flex;
        gap: 6px;
        flex: none;
        max-width: 220px;
        padding: 4px 10px;
        border-radius: 6px;
        color: var(--ink-2);
      }
      button:hover,
      button[aria-pressed="true"] {
        color: var(--ink);
        background: var(--raised);
      }
      .text {
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }
      .failed {
        color: var(--friction-ink);
      }
      .waiting {
        padding: 4px 6px;
        color: var(--ink-3);
        white-space: nowrap;
      }
    `,
  ];

  @property({ attribute: false }) runs: readonly QueryRun[] = [];
  @property({ type: Number }) shown = 0;
  /** Statements that have not begun. */
  @property({ type: Number }) waiting = 0;
  /** Changes when a run changed its state: runs are the same objects. */
  @property() states = "";

  protected override render() {
    return html`
      ${this.runs.map(
        (run, at) => html`
          <button
            aria-pressed=${at === this.shown ? "true" : "false"}
            title=${run.statement.text}
            @click=${() => fire(this, "entente-show", { at })}
          >
            <span class=${run.state} aria-label=${run.state}>${MARKS[run.state]}</span>
            <span class="text">${at + 1} ${nameFor(run.statement.text)}</span>
          </button>
        `,
      )}
      ${this.waiting > 0 ? html`<span class="waiting">${msg(html`${this.waiting} not run`)}</span>` : nothing}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-run-strip": RunStrip;
  }
}

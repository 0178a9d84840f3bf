import { css, html, LitElement, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { QueryValue } from "../../api/query-client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { jsonHead } from "./json-head.ts";
import { wholeTextStyle } from "./whole-text-style.ts";

/** More characters than these make a browser slow. */
const SHOWN = 200_000;
/** Of one row that is longer. */
const MOST_SHOWN = 400_000;

/** Rows as JSON: the first of them, with a note where there are more. */
@customElement("entente-results-json")
export class JsonPanel extends LitElement {
  static override styles = [
    baseStyle,
    wholeTextStyle,
    css`
      :host {
        display: grid;
        grid-template-rows: auto auto minmax(0, 1fr);
        height: 100%;
        background: var(--surface);
      }
      p {
        padding: 8px 16px;
        font-size: 12px;
        color: var(--ink-2);
        border-bottom: 1px solid var(--line);
      }
      pre {
        grid-row: 3;
        overflow: auto;
        outline-offset: -2px;
      }
    `,
  ];

  @property({ attribute: false }) fields: readonly string[] = [];
  @property({ attribute: false }) rows: readonly (readonly QueryValue[])[] = [];
  /** Number of rows so far: `rows` grows in place */
  @property({ type: Number }) total = 0;

  protected override render() {
    const { text, rows } = jsonHead(this.fields, this.rows, SHOWN);
    const isCut = text.length > MOST_SHOWN;
    return html`
      ${
        rows < this.total
          ? html`<p>
              ${msg(
                html`The first ${plural(rows, { one: "# row", other: "# rows" })} of
                ${plural(this.total, { one: "# row", other: "# rows" })}; Export gives all of them.`,
              )}
            </p>`
          : nothing
      }
      ${isCut ? html`<p>${msg("The row is too long to be shown whole; Export gives all of it.")}</p>` : nothing}
      <pre tabindex="0" aria-label=${msg("Rows as JSON")}>
${isCut ? `${text.slice(0, MOST_SHOWN)}…` : text}</pre>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-results-json": JsonPanel;
  }
}

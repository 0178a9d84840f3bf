import { css, html, LitElement, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../cypher/query-client.ts";
import { copy } from "../../cite/copy.ts";
import { baseStyle } from "../../page/base-style.ts";
import { entityLink } from "../values/entity.ts";
import { valueJson } from "../values/value-json.ts";
import { valueText } from "../values/value-text.ts";

/** More would make the page wait; copying gives all of it. */
const SHOWN = 200_000;

/** One value in whole, over the page. */
@customElement("entente-value-dialog")
export class ValueDialog extends LitElement {
  static override styles = [baseStyle, dialogStyle()];

  @state() private value: QueryValue = null;
  @state() private heading = "";
  @state() private said = "";
  @query("dialog") private dialog!: HTMLDialogElement;

  /** Shows a value; `heading` says which it is. */
  show(value: QueryValue, heading: string): void {
    this.value = value;
    this.heading = heading;
    this.said = "";
    if (!this.dialog.open) this.dialog.showModal();
  }

  protected override render() {
    const link = entityLink(this.value);
    const text = wholeText(this.value);
    return html`
      <dialog aria-labelledby="heading" @click=${this.#outside}>
        <header>
          <h2 id="heading">${this.heading}</h2>
          <span class="type">${typeName(this.value)}</span>
        </header>
        <pre tabindex="0">${text.slice(0, SHOWN)}${text.length > SHOWN ? "…" : ""}</pre>
        <footer>
          <button class="button" @click=${() => void this.#copy(text)}>Copy</button>
          ${
            link
              ? html`<a class="button" href=${link.href} target="_blank" rel="noopener"
                  >${link.title}</a
                >`
              : nothing
          }
          <span role="status">${this.said}</span>
          <button class="button" autofocus @click=${() => this.dialog.close()}>Close</button>
        </footer>
      </dialog>
    `;
  }

  async #copy(text: string): Promise<void> {
    this.said = (await copy(text)) ? "Copied" : "The browser refused to copy";
  }

  #outside = (event: MouseEvent): void => {
    if (event.target === this.dialog) this.dialog.close();
  };
}

function wholeText(value: QueryValue): string {
  const plain = typeof value !== "object" || value === null || value instanceof QueryText;
  return plain ? valueText(value) : valueJson(value, 2);
}

function typeName(value: QueryValue): string {
  if (value === null) return "Null";
  if (typeof value === "bigint") return "Integer";
  if (typeof value === "number") return "Float";
  if (typeof value === "string") return `String, ${value.length} characters`;
  if (typeof value === "boolean") return "Boolean";
  if (Array.isArray(value)) return `List of ${value.length}`;
  if (value instanceof QueryText) return value.type;
  if (value instanceof QueryNode) return "Node";
  if (value instanceof QueryRelationship) return "Relationship";
  if (value instanceof QueryPath) return `Path of ${(value.steps.length - 1) / 2}`;
  return "Map";
}

function dialogStyle() {
  return css`
    dialog {
      width: min(720px, 100vw - 32px);
      max-height: min(640px, 100dvh - 32px);
      padding: 0;
      border: 1px solid var(--line);
      border-radius: var(--radius);
      background: var(--surface);
      color: var(--ink);
      box-shadow: var(--shadow);
    }
    dialog[open] {
      display: grid;
      grid-template-rows: auto minmax(0, 1fr) auto;
    }
    dialog::backdrop {
      background: #00000040;
    }
    header,
    footer {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 10px;
      padding: 12px 16px;
    }
    h2 {
      font-size: 15px;
      overflow-wrap: anywhere;
    }
    .type,
    footer span {
      font-size: 12px;
      color: var(--ink-2);
    }
    footer span {
      margin-right: auto;
    }
    pre {
      margin: 0;
      padding: 12px 16px;
      overflow: auto;
      font:
        12.5px/1.55 ui-monospace,
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      background: var(--raised);
      border-block: 1px solid var(--line);
      outline-offset: -2px;
    }
  `;
}

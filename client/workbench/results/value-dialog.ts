import { css, html, LitElement, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import {
  QueryNode,
  QueryPath,
  QueryRelationship,
  QueryText,
  type QueryValue,
} from "../../api/query-client.ts";
import "../../ui/dialogs/dialog-frame.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { copyText } from "../../ui/browser/copy-text.ts";
import { entityLink } from "../values/entity.ts";
import { valueJson } from "../values/value-json.ts";
import { valueText } from "../values/value-text.ts";
import { wholeTextStyle } from "./whole-text-style.ts";

/** More would make the page wait; copying gives all of it. */
const SHOWN = 200_000;

/** One value in whole, over the page. */
@customElement("entente-value-dialog")
export class ValueDialog extends LitElement {
  static override styles = [baseStyle, wholeTextStyle, dialogStyle()];

  @state() private said = "";

  /**
   * @param heading says which value it is
   */
  constructor(
    private readonly value: QueryValue,
    private readonly heading: string,
  ) {
    super();
  }

  protected override render() {
    const link = entityLink(this.value);
    const text = wholeText(this.value);
    return html`
      <entente-dialog .heading=${this.heading}>
        <p class="type">${typeName(this.value)}</p>
        <pre tabindex="0">${text.slice(0, SHOWN)}${text.length > SHOWN ? "…" : ""}</pre>
        <div class="foot" slot="foot">
          <button class="button" @click=${() => void this.#copy(text)}>${msg("Copy")}</button>
          ${
            link
              ? html`<a class="button" href=${link.href} target="_blank" rel="noopener"
                  >${link.title}</a
                >`
              : nothing
          }
          <span role="status">${this.said}</span>
        </div>
      </entente-dialog>
    `;
  }

  async #copy(text: string): Promise<void> {
    this.said = await copyText(text, msg("Copied"));
  }
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
  if (Array.isArray(value)) return msg(`List of ${value.length}`);
  if (value instanceof QueryText) return value.type;
  if (value instanceof QueryNode) return msg("Node");
  if (value instanceof QueryRelationship) return msg("Relationship");
  if (value instanceof QueryPath) return msg(`Path of ${(value.steps.length - 1) / 2}`);
  return "Map";
}

function dialogStyle() {
  return css`
    :host {
      --dialog-width: 720px;
    }
    .type,
    [role="status"] {
      font-size: 12px;
      color: var(--ink-2);
    }
    .foot {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 10px;
    }
    pre {
      margin-top: 8px;
      background: var(--raised);
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
    }
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-value-dialog": ValueDialog;
  }
}

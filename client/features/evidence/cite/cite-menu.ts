import { css, html, LitElement, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { msg } from "../../../../domain/message.ts";
import type { Claim } from "../../../../domain/contract/claims.ts";
import type { RelationWithClaims } from "../../../../domain/contract/relations.ts";
import { getSources } from "../../../api/client.ts";
import { explain } from "../../../api/errors.ts";
import { baseStyle } from "../../../ui/style/base-style.ts";
import { copyText } from "../../../ui/browser/copy-text.ts";
import { icon } from "../../../ui/icons/icons.ts";
import { citedClaim, citedRelation, type CiteSetting } from "./cited.ts";
import { citedPage } from "./cited-page.ts";
import { FORMAT_NAMES, FORMATS, type FormatName } from "./formats.ts";

/** A claim or a relation as a citation: a button for each form copies it and shows it. */
@customElement("entente-cite")
export class CiteMenu extends LitElement {
  static override styles = [baseStyle, citeStyle()];

  @property({ attribute: false }) claim: Claim | null = null;
  @property({ attribute: false }) relation: RelationWithClaims | null = null;
  /** Title of the loaded data */
  @property() packTitle = "";
  @state() private format: FormatName | null = null;
  @state() private text = "";
  @state() private said = "";
  @query("textarea") private field!: HTMLTextAreaElement | null;

  protected override willUpdate(changed: Map<string, unknown>) {
    if (!changed.has("claim") && !changed.has("relation")) return;
    this.format = null;
    this.text = this.said = "";
  }

  protected override render() {
    return html`
      <div class="forms" role="group" aria-label=${msg("Cite: copy as")}>
        <span class="name" aria-hidden="true">${icon("quote")} ${msg("Cite")}</span>
        ${FORMAT_NAMES.map(
          (name) => html`
            <button
              aria-label=${msg(`Copy as ${wordsOf(name)}`)}
              aria-pressed=${name === this.format ? "true" : "false"}
              @click=${() => void this.#take(name)}
            >
              ${wordsOf(name)}
            </button>
          `,
        )}
      </div>
      ${
        this.text
          ? html`<textarea
              readonly
              rows="6"
              aria-label=${msg("Citation")}
              .value=${this.text}
            ></textarea>`
          : nothing
      }
      <p class="said" role="status">${this.said}</p>
    `;
  }

  async #take(name: FormatName): Promise<void> {
    try {
      const setting = await this.#setting();
      const cited = this.claim
        ? citedClaim(this.claim, setting)
        : this.relation && citedRelation(this.relation, setting);
      if (!cited) return;
      this.text = FORMATS[name](cited);
      this.format = name;
    } catch (error) {
      this.said = explain(error).title;
      return;
    }
    await this.updateComplete;
    this.said = await copyText(this.text, msg(`Copied as ${wordsOf(name)}`), this.field);
  }

  async #setting(): Promise<CiteSetting> {
    const { items } = await getSources();
    const now = new Date();
    const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
    return {
      dataset: this.packTitle,
      page: citedPage(location.href),
      today: local.toISOString().slice(0, 10),
      sources: new Map(items.map((source) => [source.id, source])),
    };
  }
}

function citeStyle() {
  return css`
    :host {
      display: block;
      margin-top: 16px;
    }
    .forms {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 6px;
    }
    .name {
      display: inline-flex;
      align-items: center;
      gap: 6px;
      margin-inline-end: 2px;
      font-size: 12px;
      color: var(--ink-2);
    }
    button {
      padding: 4px 8px;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
      background: var(--surface);
      font-size: 12px;
      font-weight: 550;
      transition:
        background var(--ease),
        border-color var(--ease);
    }
    button:hover {
      background: var(--raised);
    }
    button[aria-pressed="true"] {
      border-color: var(--focus);
      background: var(--raised);
    }
    textarea {
      display: block;
      width: 100%;
      margin-top: 10px;
      padding: 10px 12px;
      border: 1px solid var(--line);
      border-radius: var(--radius-small);
      background: var(--raised);
      color: var(--ink);
      font:
        12px/1.5 ui-monospace,
        monospace;
      resize: vertical;
      overflow-wrap: anywhere;
    }
    .said {
      min-height: 18px;
      margin-top: 4px;
      font-size: 12px;
      color: var(--ink-2);
    }
    .said:empty {
      min-height: 0;
      margin: 0;
    }
    @media (max-width: 720px) {
      button {
        min-height: 36px;
      }
    }
  `;
}

/** Returns the name of a format for people: those of software are the same in every language. */
const wordsOf = (name: FormatName): string => (name === "Text" ? msg("Text") : name);

declare global {
  interface HTMLElementTagNameMap {
    "entente-cite": CiteMenu;
  }
}

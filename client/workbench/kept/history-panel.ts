import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { listStyle } from "./list-style.ts";
import { search, type Entry } from "./query-history.ts";
import { fire } from "../../ui/browser/fire.ts";

/** Rows drawn at once; the search finds the others. */
const SHOWN = 100;

/**
 * Statements that were run, newest first. Fires `entente-take` {text, parameters} to use one, and
 * `entente-history` {entries} when it was cleared or brought back.
 */
@customElement("entente-query-history")
export class HistoryPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, listStyle];

  @property({ attribute: false }) entries: readonly Entry[] = [];
  @state() private words = "";
  @state() private cleared: readonly Entry[] | null = null;

  protected override render() {
    const found = search(this.entries, this.words);
    return html`
      ${this.cleared ? this.#undo() : nothing}
      ${
        this.entries.length === 0
          ? html`<p class="empty">
              ${msg("Statements that you run are kept here, in this browser only.")}
            </p>`
          : html`
              <div class="top">
                <input
                  type="search"
                  aria-label=${msg("Search the history")}
                  placeholder=${msg(`Search ${this.entries.length}`)}
                  .value=${this.words}
                  @input=${this.#search}
                />
                <button class="button" @click=${this.#clear}>${msg("Clear")}</button>
              </div>
              <ul>
                ${found.slice(0, SHOWN).map((entry) => this.#row(entry))}
              </ul>
              ${found.length === 0 ? html`<p class="empty">${msg("No statement contains these words.")}</p>` : nothing}
            `
      }
    `;
  }

  #row(entry: Entry): TemplateResult {
    const { text, parameters, at, write } = entry;
    const take = () => fire(this, "entente-take", { text, parameters });
    return html`
      <li>
        <button class="row" @click=${take}>
          <code>${text}</code>
          <span class="note">${when(at)}${write ? " · write" : ""}</span>
        </button>
      </li>
    `;
  }

  #undo(): TemplateResult {
    return html`
      <p class="undo" role="status">
        ${msg("History cleared.")}
        <button class="button" @click=${this.#bringBack}>${msg("Undo")}</button>
      </p>
    `;
  }

  #search = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
  };

  #clear = () => {
    this.cleared = this.entries;
    this.words = "";
    this.#tell([]);
  };

  #bringBack = () => {
    const entries = [...this.entries, ...(this.cleared ?? [])];
    this.cleared = null;
    this.#tell(entries);
  };

  #tell(entries: readonly Entry[]) {
    fire(this, "entente-history", { entries });
  }
}

const TODAY = new Intl.DateTimeFormat("en-GB", { timeStyle: "short" });
const EARLIER = new Intl.DateTimeFormat("en-GB", { dateStyle: "medium", timeStyle: "short" });

function when(at: number): string {
  const date = new Date(at);
  const today = date.toDateString() === new Date().toDateString();
  return (today ? TODAY : EARLIER).format(date);
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-query-history": HistoryPanel;
  }
}

import { Task } from "@lit/task";
import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, state } from "lit/decorators.js";
import { msg, plural } from "../../../domain/message.ts";
import type { LibraryQuery } from "../../../domain/contract/queries.ts";
import { getQueries } from "../../api/client.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { sentence } from "../../model/text/words.ts";
import { failure, skeleton, statusStyle } from "../../ui/status/status-view.ts";
import { listStyle } from "../kept/list-style.ts";
import { search } from "../kept/query-history.ts";
import { exampleParameters } from "./example-parameters.ts";
import { bubble } from "../../ui/browser/fire.ts";

/**
 * The product's own queries, with what each is for.
 *
 * Event, bubbling and composed: `entente-take` {text, parameters} to use one.
 */
@customElement("entente-page-statements")
export class StatementsPanel extends LitElement {
  static override styles = [baseStyle, statusStyle, fieldStyle, listStyle];

  @state() private words = "";

  #load = new Task(this, {
    task: async (_, { signal }) => (await getQueries(signal)).items,
    args: () => [],
  });

  protected override render() {
    return this.#load.render({
      pending: () => skeleton(4),
      error: (error) => failure(error, () => void this.#load.run()),
      complete: (queries) => this.#list(queries),
    });
  }

  #list(queries: readonly LibraryQuery[]): TemplateResult {
    const items = queries.map((query) => ({
      ...query,
      text: `${query.purpose}\n${query.statement}`,
    }));
    const found = search(items, this.words);
    return html`
      <div class="top">
        <input
          type="search"
          aria-label=${msg("Search the library")}
          placeholder=${plural(queries.length, { one: "Search # query", other: "Search # queries" })}
          @input=${this.#search}
        />
      </div>
      <ul>
        ${found.map((query) => this.#row(query))}
      </ul>
      ${found.length === 0 ? html`<p class="empty">${msg("No query contains these words.")}</p>` : nothing}
    `;
  }

  #row(query: LibraryQuery): TemplateResult {
    const names = query.parameters.map(({ name }) => `$${name}`).join(", ");
    const meanings = query.parameters.map(({ name, meaning }) => `$${name}: ${meaning}`).join("\n");
    return html`
      <li>
        <button class="row" title=${meanings || nothing} @click=${() => this.#take(query)}>
          <span class="name">${query.name}</span>
          <span class="note">${sentence(query.purpose)}</span>
          ${names ? html`<span class="note">${msg(html`Takes ${names}`)}</span>` : nothing}
        </button>
      </li>
    `;
  }

  #search = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
  };

  #take(query: LibraryQuery) {
    const detail = { text: query.statement, parameters: exampleParameters(query) };
    bubble(this, "entente-take", detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-page-statements": StatementsPanel;
  }
}

import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { msg } from "../../../domain/message.ts";
import { baseStyle } from "../../ui/style/base-style.ts";
import { fieldStyle } from "../../ui/style/field-style.ts";
import { icon } from "../../ui/icons/icons.ts";
import { beginNaming, namingRow } from "../../ui/naming/naming-row.ts";
import { rename, type Favourite } from "./favourites.ts";
import { listStyle } from "./list-style.ts";
import { search } from "./query-history.ts";
import { fire } from "../../ui/browser/fire.ts";

/**
 * Statements kept under a name. Fires `entente-take` {text, parameters} to use one, and
 * `entente-favourites` {favourites} when one was renamed, dropped or
 * brought back.
 */
@customElement("entente-favourites")
export class FavouritesPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, listStyle];

  @property({ attribute: false }) favourites: readonly Favourite[] = [];
  @state() private words = "";
  /** The one that is being renamed */
  @state() private renamed: Favourite | null = null;
  @state() private dropped: readonly Favourite[] | null = null;

  protected override render() {
    return html`
      ${this.dropped ? this.#undo(this.dropped) : nothing}
      ${
        this.favourites.length === 0
          ? html`<p class="empty">
              ${msg("Keep a statement with the star above the editor; it stays in this browser.")}
            </p>`
          : html`
              <div class="top">
                <input
                  type="search"
                  aria-label=${msg("Search the favourites")}
                  placeholder=${msg(`Search ${this.favourites.length}`)}
                  @input=${this.#search}
                />
              </div>
              <ul>
                ${search(this.favourites, this.words).map((favourite) =>
                  favourite === this.renamed
                    ? namingRow(favourite.name, (name) => this.#named(favourite, name))
                    : this.#row(favourite),
                )}
              </ul>
            `
      }
    `;
  }

  #row(favourite: Favourite): TemplateResult {
    const { name, text, parameters } = favourite;
    const take = () => fire(this, "entente-take", { text, parameters });
    return html`
      <li>
        <button class="row has-acts" @click=${take}>
          ${text.startsWith(name) ? nothing : html`<span class="name">${name}</span>`}
          <code>${text}</code>
        </button>
        <div class="acts">
          <button
            class="icon-button"
            aria-label=${msg(`Rename ${name}`)}
            title=${msg("Rename")}
            @click=${() => this.#rename(favourite)}
          >
            ${icon("pencil")}
          </button>
          <button
            class="icon-button"
            aria-label=${msg(`Delete ${name}`)}
            title=${msg("Delete")}
            @click=${() => this.#drop(favourite)}
          >
            ${icon("minus")}
          </button>
        </div>
      </li>
    `;
  }

  #undo(before: readonly Favourite[]): TemplateResult {
    const bringBack = () => {
      this.dropped = null;
      this.#tell(before);
    };
    return html`
      <p class="undo" role="status">
        ${msg("Deleted.")} <button class="button" @click=${bringBack}>${msg("Undo")}</button>
      </p>
    `;
  }

  #search = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
  };

  #rename(favourite: Favourite) {
    this.renamed = favourite;
    void beginNaming(this);
  }

  #named(favourite: Favourite, name: string | null) {
    this.renamed = null;
    if (name !== null) this.#tell(rename(this.favourites, favourite, name));
  }

  #drop(favourite: Favourite) {
    this.dropped = this.favourites;
    this.#tell(this.favourites.filter((one) => one !== favourite));
  }

  #tell(favourites: readonly Favourite[]) {
    fire(this, "entente-favourites", { favourites });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "entente-favourites": FavouritesPanel;
  }
}

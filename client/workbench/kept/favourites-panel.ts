import { html, LitElement, nothing, type TemplateResult } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { baseStyle } from "../../page/base-style.ts";
import { fieldStyle } from "../../page/field-style.ts";
import { icon } from "../../page/icons.ts";
import type { Favourite } from "./favourites.ts";
import { listStyle } from "./list-style.ts";
import { search } from "./query-history.ts";

/**
 * Statements kept under a name. Fires `entente-take` {text, parameters} to use one, and
 * `entente-favourites` {favourites} when one was dropped or brought back.
 */
@customElement("entente-favourites")
export class FavouritesPanel extends LitElement {
  static override styles = [baseStyle, fieldStyle, listStyle];

  @property({ attribute: false }) favourites: readonly Favourite[] = [];
  @state() private words = "";
  @state() private dropped: readonly Favourite[] | null = null;

  protected override render() {
    return html`
      ${this.dropped ? this.#undo(this.dropped) : nothing}
      ${
        this.favourites.length === 0
          ? html`<p class="empty">
              Keep a statement with the star above the editor; it stays in this browser.
            </p>`
          : html`
              <div class="top">
                <input
                  type="search"
                  aria-label="Search the favourites"
                  placeholder=${`Search ${this.favourites.length}`}
                  @input=${this.#search}
                />
              </div>
              <ul>
                ${search(this.favourites, this.words).map((favourite) => this.#row(favourite))}
              </ul>
            `
      }
    `;
  }

  #row({ name, text, parameters }: Favourite): TemplateResult {
    const take = () =>
      this.dispatchEvent(new CustomEvent("entente-take", { detail: { text, parameters } }));
    return html`
      <li>
        <button class="row has-drop" @click=${take}>
          <span class="name">${name}</span>
          <code>${text}</code>
        </button>
        <button
          class="icon-button drop"
          aria-label=${`Drop ${name}`}
          title="Drop"
          @click=${() => this.#drop(name)}
        >
          ${icon("minus")}
        </button>
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
        Dropped. <button class="button" @click=${bringBack}>Undo</button>
      </p>
    `;
  }

  #search = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
  };

  #drop(name: string) {
    this.dropped = this.favourites;
    this.#tell(this.favourites.filter((favourite) => favourite.name !== name));
  }

  #tell(favourites: readonly Favourite[]) {
    this.dispatchEvent(new CustomEvent("entente-favourites", { detail: { favourites } }));
  }
}
